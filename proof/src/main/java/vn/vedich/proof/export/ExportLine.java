package vn.vedich.proof.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.StrictBase64;
import vn.vedich.proof.UnacceptableJson;
import vn.vedich.proof.UnacceptableLeaf;

/**
 * An event as one line of an export: canonical JSON, for people and for checkers alike. All of it follows from {@code leaf}
 * and {@code sealed}, so that no byte of a line can change unseen. Described in {@code docs/reference/proof-formats.md}.
 */
public final class ExportLine {

    private static final int USUAL_LENGTH = 2_048;
    private static final long NO_SEQUENCE = -1;

    private ExportLine() {}

    /** The line, without a line feed. */
    public static String write(RevealedEvent event) {
        return write(event, StrictBase64.encode(event.leaf().bytes()));
    }

    private static String write(RevealedEvent event, String base64) {
        Leaf leaf = event.leaf();
        Map<String, String> texts = event.texts().texts();
        StringBuilder line = new StringBuilder(USUAL_LENGTH);
        text(line, "{\"commandId\":", leaf.commandId());
        textIfThere(line, ",\"fingerprint\":", leaf.fingerprint());
        text(line, ",\"id\":", leaf.eventId());
        line.append(",\"leaf\":\"").append(base64).append('"');
        text(line, ",\"occurredOn\":", leaf.occurredOn());
        line.append(",\"payload\":").append(Unsealed.json(event.payload(), texts::get));
        line.append(",\"position\":").append(leaf.position());
        line.append(",\"provenance\":").append(Unsealed.json(event.provenance(), texts::get));
        text(line, ",\"recordedAt\":", leaf.recordedAt());
        textIfThere(line, ",\"reportedOn\":", leaf.reportedOn());
        line.append(",\"revision\":").append(leaf.revision());
        text(line, ",\"sealed\":{\"payload\":", event.payload());
        text(line, ",\"provenance\":", event.provenance());
        line.append(",\"texts\":").append(event.texts().stored());
        line.append("},\"sequence\":").append(leaf.sequence() == null ? NO_SEQUENCE : leaf.sequence());
        textIfThere(line, ",\"stream\":", leaf.stream());
        textIfThere(line, ",\"streamType\":", leaf.streamType());
        text(line, ",\"type\":", leaf.name());
        return line.append('}').toString();
    }

    private static void textIfThere(StringBuilder line, String key, @Nullable String value) {
        if (value != null) {
            text(line, key, value);
        }
    }

    private static void text(StringBuilder line, String key, String value) {
        CanonicalJson.appendString(line.append(key), value);
    }

    /**
     * An event that was read from a line.
     *
     * @param leaf the bytes of its leaf
     */
    public record Line(RevealedEvent event, byte[] leaf) {}

    /**
     * Reads a line, without its line feed.
     *
     * @throws UnacceptableEvent when it is not, to the byte, what {@link #write} makes of an event
     */
    public static Line read(byte[] line) {
        try {
            ExportLineReader.Found found = new ExportLineReader(new String(line, StandardCharsets.UTF_8)).find();
            byte[] leaf = decoded(found.leaf());
            RevealedEvent event = new RevealedEvent(
                    Leaf.parse(leaf), found.provenance(), found.payload(), SealedTexts.parse(found.texts()));
            if (!Arrays.equals(write(event, found.leaf()).getBytes(StandardCharsets.UTF_8), line)) {
                throw new UnacceptableEvent("what is to be read of it is not what was recorded");
            }
            return new Line(event, leaf);
        } catch (UnacceptableJson | UnacceptableLeaf e) {
            throw new UnacceptableEvent(String.valueOf(e.getMessage()), e);
        }
    }

    private static byte[] decoded(String leaf) {
        try {
            return StrictBase64.decode(leaf);
        } catch (IllegalArgumentException e) {
            throw new UnacceptableEvent("its leaf is not base64", e);
        }
    }
}
