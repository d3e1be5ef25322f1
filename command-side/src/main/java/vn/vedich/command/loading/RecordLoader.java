package vn.vedich.command.loading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.value.InvalidValue;

/** Loads record files. A bad line is told by number and reason, and the rest goes on; a second run changes nothing. */
public final class RecordLoader {

    private final Giving desk;
    private final Enclosures enclosures;

    public RecordLoader(Giving desk, Keeping contents) {
        this.desk = desk;
        this.enclosures = new Enclosures(contents);
    }

    /**
     * Gives every command of the file in the caller's name.
     *
     * @throws IOException when the file can't be read to its end; what came before it stays, and loading again goes on
     */
    public LoadReport load(InputStream file, EnteredBy caller, Locale language, Progress progress) throws IOException {
        Tally tally = new Tally();
        RecordLines lines = new RecordLines(new BufferedInputStream(file));
        for (Optional<RecordLines.Raw> raw = lines.next(); raw.isPresent(); raw = lines.next()) {
            load(raw.get(), caller, language, tally);
            progress.at(tally.lines(), tally.refusedLines());
        }
        return tally.report();
    }

    private void load(RecordLines.Raw raw, EnteredBy caller, Locale language, Tally tally) throws IOException {
        byte[] bytes = raw.bytes();
        if (bytes == null) {
            tally.refused(raw.number(), null, "the line is longer than " + RecordLines.LONGEST + " bytes");
            return;
        }
        try {
            RecordLine line = RecordLines.parse(bytes);
            tally.count(raw.number(), line.command(), outcome(line, caller, language));
        } catch (InvalidValue e) {
            tally.refused(raw.number(), null, String.valueOf(e.getMessage()));
        }
    }

    private Outcome outcome(RecordLine line, EnteredBy caller, Locale language) throws IOException {
        try {
            enclosures.keep(line);
        } catch (InvalidValue e) {
            return new Outcome.Refused(String.valueOf(e.getMessage()));
        }
        return desk.give(line.command(), line.body(), line.id(), caller, language);
    }
}
