package vn.vedich.proof.export;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        Leaf leaf = event.leaf();
        StringBuilder line = new StringBuilder(USUAL_LENGTH);
        text(line, "{\"commandId\":", leaf.commandId());
        textIfThere(line, ",\"fingerprint\":", leaf.fingerprint());
        text(line, ",\"id\":", leaf.eventId());
        line.append(",\"leaf\":\"").append(StrictBase64.encode(leaf.bytes())).append('"');
        text(line, ",\"occurredOn\":", leaf.occurredOn());
        line.append(",\"payload\":").append(Unsealed.json(event.payload(), event.texts()));
        line.append(",\"position\":").append(leaf.position());
        line.append(",\"provenance\":").append(Unsealed.json(event.provenance(), event.texts()));
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
     * Reads a line, without its line feed.
     *
     * @throws UnacceptableEvent when it is not, to the byte, what {@link #write} makes of an event
     */
    public static RevealedEvent parse(byte[] line) {
        try {
            RevealedEvent event = new ExportLineReader(new String(line, StandardCharsets.UTF_8)).read();
            if (!Arrays.equals(write(event).getBytes(StandardCharsets.UTF_8), line)) {
                throw new UnacceptableEvent("what is to be read of it is not what was recorded");
            }
            return event;
        } catch (UnacceptableJson | UnacceptableLeaf e) {
            throw new UnacceptableEvent(String.valueOf(e.getMessage()), e);
        }
    }
}
