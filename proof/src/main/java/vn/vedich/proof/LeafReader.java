package vn.vedich.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a leaf from left to right. What it reads is then written again, and must be the same. */
final class LeafReader {

    private static final int LENGTH_OF_HASH = 43;
    private static final int MOST_DIGITS = 16;
    private static final String FORM_OF_TIME = "dddd-dd-ddTdd:dd:dd.ddddddZ";

    private static final boolean[] IN_BASE64URL = inBase64Url();

    private final String text;
    private int at;

    private LeafReader(String text) {
        this.text = text;
    }

    private static boolean[] inBase64Url() {
        boolean[] allowed = new boolean['z' + 1];
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
                .chars()
                .forEach(c -> allowed[c] = true);
        return allowed;
    }

    static Leaf read(byte[] bytes) {
        try {
            Leaf leaf = new LeafReader(new String(bytes, StandardCharsets.UTF_8)).leaf();
            requireForm(leaf);
            if (!Arrays.equals(leaf.bytes(), bytes)) {
                throw new UnacceptableLeaf("a leaf that is not written in its canonical form");
            }
            return leaf;
        } catch (UnacceptableJson e) {
            throw new UnacceptableLeaf("not a leaf: " + e.getMessage(), e);
        }
    }

    private Leaf leaf() {
        expect("{");
        String commandId = text("commandId");
        String eventId = text("eventId");
        String fingerprint = textIfThere("fingerprint");
        requireThat(number("leaf") == Leaf.FORM, "a leaf of another form");
        String name = text("name");
        String occurredOn = text("occurredOn");
        String payload = text("payload");
        long position = number("position");
        String provenance = text("provenance");
        String recordedAt = text("recordedAt");
        String reportedOn = textIfThere("reportedOn");
        long revision = number("revision");
        requireThat(revision >= 1 && revision <= Integer.MAX_VALUE, "no revision");
        Long sequence = isNext("sequence") ? Long.valueOf(number("sequence")) : null;
        String stream = textIfThere("stream");
        String streamType = textIfThere("streamType");
        expect("}");
        requireThat(at == text.length(), "more than a leaf");
        return new Leaf(
                position,
                commandId,
                fingerprint,
                eventId,
                name,
                (int) revision,
                stream,
                streamType,
                sequence,
                occurredOn,
                reportedOn,
                recordedAt,
                provenance,
                payload);
    }

    private static void requireForm(Leaf leaf) {
        boolean inStream = leaf.stream() != null;
        requireThat(
                inStream == (leaf.streamType() != null) && inStream == (leaf.sequence() != null),
                "stream, stream type and sequence come together");
        requireThat(isHash(leaf.payload()) && isHash(leaf.provenance()), "payload and provenance are no hashes");
        requireThat(leaf.fingerprint() == null || isHash(leaf.fingerprint()), "the fingerprint is no hash");
        requireThat(isTime(leaf.recordedAt()), "recordedAt is not in its form");
    }

    private static boolean isHash(String text) {
        if (text.length() != LENGTH_OF_HASH) {
            return false;
        }
        for (int i = 0; i < LENGTH_OF_HASH; i++) {
            char c = text.charAt(i);
            if (c >= IN_BASE64URL.length || !IN_BASE64URL[c]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTime(String text) {
        boolean fits = text.length() == FORM_OF_TIME.length();
        for (int i = 0; fits && i < text.length(); i++) {
            char form = FORM_OF_TIME.charAt(i);
            char c = text.charAt(i);
            fits = form == 'd' ? c >= '0' && c <= '9' : c == form;
        }
        return fits;
    }

    private @Nullable String textIfThere(String key) {
        return isNext(key) ? text(key) : null;
    }

    private String text(String key) {
        key(key);
        int start = at;
        expect("\"");
        boolean escaped = false;
        while (at < text.length() && text.charAt(at) != '"') {
            boolean escape = text.charAt(at) == '\\';
            escaped |= escape;
            at += escape ? 2 : 1;
        }
        expect("\"");
        // Rare, and what is not allowed is found by writing the leaf again.
        return escaped
                ? CanonicalJson.parse(text.substring(start, at)).stringValue()
                : text.substring(start + 1, at - 1);
    }

    private long number(String key) {
        key(key);
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        requireThat(at > start && at - start <= MOST_DIGITS, "no number");
        return Long.parseLong(text, start, at, 10);
    }

    private void key(String key) {
        requireThat(isNext(key), "a key is missing or out of order");
        at += separator() + key.length() + 3;
    }

    private boolean isNext(String key) {
        int start = at + separator();
        return text.startsWith(separator() == 0 ? "\"" : ",\"", at)
                && text.startsWith(key, start + 1)
                && text.startsWith("\":", start + 1 + key.length());
    }

    private int separator() {
        return at == 1 ? 0 : 1;
    }

    private void expect(String token) {
        requireThat(text.startsWith(token, at), "a quotation mark or bracket is missing");
        at += token.length();
    }

    private static void requireThat(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnacceptableLeaf("not a leaf: " + otherwise);
        }
    }
}
