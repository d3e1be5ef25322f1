package vn.vedich.command.loading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import vn.vedich.command.evidence.EvidenceCommand.AttachEvidence;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.platform.content.UnfitContent;

/** Keeps the bytes that a line encloses for the evidence that it attaches. */
record Enclosures(Keeping contents) {

    private static final String ATTACHING = AttachEvidence.class.getSimpleName();

    /**
     * Keeps them, if there are any, before the command is given.
     *
     * @throws InvalidValue when the command attaches nothing, or something else
     */
    void keep(RecordLine line) throws IOException {
        byte[] enclosed = line.content();
        if (enclosed == null) {
            return;
        }
        if (!line.command().equals(ATTACHING)) {
            throw new InvalidValue("only " + ATTACHING + " encloses content");
        }
        try {
            contents.keep(named(line), new ByteArrayInputStream(enclosed));
        } catch (UnfitContent e) {
            throw new InvalidValue("the enclosed content is not the one that content.sha256 of the body names");
        }
    }

    private static Sha256 named(RecordLine line) {
        return new Sha256(line.body().path("content").path("sha256").asString(""));
    }
}
