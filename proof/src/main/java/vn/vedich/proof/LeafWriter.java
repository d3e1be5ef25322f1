package vn.vedich.proof;

import org.jspecify.annotations.Nullable;

/** Writes a leaf without making a tree of it first: every append waits for it. The keys are in canonical order. */
final class LeafWriter {

    private static final int USUAL_LENGTH = 640;

    private final StringBuilder out = new StringBuilder(USUAL_LENGTH);

    private LeafWriter() {}

    static String write(Leaf leaf) {
        LeafWriter writer = new LeafWriter();
        writer.out.append('{');
        writer.text("commandId", leaf.commandId());
        writer.text("eventId", leaf.eventId());
        writer.text("fingerprint", leaf.fingerprint());
        writer.number("leaf", Leaf.FORM);
        writer.text("name", leaf.name());
        writer.text("occurredOn", leaf.occurredOn());
        writer.text("payload", leaf.payload());
        writer.number("position", leaf.position());
        writer.text("provenance", leaf.provenance());
        writer.text("recordedAt", leaf.recordedAt());
        writer.text("reportedOn", leaf.reportedOn());
        writer.number("revision", leaf.revision());
        if (leaf.sequence() != null) {
            writer.number("sequence", leaf.sequence());
        }
        writer.text("stream", leaf.stream());
        writer.text("streamType", leaf.streamType());
        return writer.out.append('}').toString();
    }

    private void text(String key, @Nullable String value) {
        if (value != null) {
            key(key);
            CanonicalString.append(out, value);
        }
    }

    private void number(String key, long value) {
        key(key);
        CanonicalWriter.append(out, value);
    }

    private void key(String key) {
        out.append(out.length() > 1 ? ",\"" : "\"").append(key).append("\":");
    }
}
