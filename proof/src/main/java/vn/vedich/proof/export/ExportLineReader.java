package vn.vedich.proof.export;

import org.jspecify.annotations.Nullable;

/**
 * Finds {@code leaf} and {@code sealed} in a line. Looks at nothing else and judges nothing: that is done by writing the
 * line again.
 */
final class ExportLineReader {

    private final String line;
    private int at;

    ExportLineReader(String line) {
        this.line = line;
    }

    /**
     * What everything else in a line follows from.
     *
     * @param leaf base64
     * @param texts as they are written
     */
    record Found(String leaf, String provenance, String payload, String texts) {}

    Found find() {
        try {
            String leaf = null;
            Found sealed = null;
            expect('{');
            do {
                int key = at;
                skipValue();
                expect(':');
                if (line.startsWith("\"leaf\"", key)) {
                    leaf = unquoted(value());
                } else if (line.startsWith("\"sealed\"", key)) {
                    sealed = sealed();
                } else {
                    skipValue();
                }
            } while (isSeparated());
            Found explained = required(sealed);
            return new Found(required(leaf), explained.provenance, explained.payload, explained.texts);
        } catch (StringIndexOutOfBoundsException e) {
            throw new UnacceptableEvent("the line is cut off or not JSON", e);
        }
    }

    private Found sealed() {
        expectAll("{\"payload\":");
        String payload = unquoted(value());
        expectAll(",\"provenance\":");
        String provenance = unquoted(value());
        expectAll(",\"texts\":");
        String texts = value();
        expect('}');
        return new Found("", provenance, payload, texts);
    }

    private static <T> T required(@Nullable T found) {
        if (found == null) {
            throw otherForm();
        }
        return found;
    }

    private static UnacceptableEvent otherForm() {
        return new UnacceptableEvent("the line is not in the form of an export");
    }

    private boolean isSeparated() {
        boolean separated = line.charAt(at) == ',';
        at += separated ? 1 : 0;
        return separated;
    }

    private void expectAll(String token) {
        if (!line.startsWith(token, at)) {
            throw otherForm();
        }
        at += token.length();
    }

    private void expect(char c) {
        if (line.charAt(at) != c) {
            throw otherForm();
        }
        at++;
    }

    private String value() {
        int start = at;
        skipValue();
        return line.substring(start, at);
    }

    private void skipValue() {
        switch (line.charAt(at)) {
            case '"' -> skipString();
            case '{', '[' -> skipBracketed();
            default -> skipPlain();
        }
    }

    private void skipString() {
        do {
            at = line.indexOf('"', at + 1);
            if (at < 0) {
                throw new StringIndexOutOfBoundsException("a string without an end");
            }
        } while (isEscaped());
        at++;
    }

    /** Whether an odd number of backslashes stands before. */
    private boolean isEscaped() {
        int before = at - 1;
        while (line.charAt(before) == '\\') {
            before--;
        }
        return (at - before) % 2 == 0;
    }

    private void skipBracketed() {
        int depth = 0;
        do {
            char c = line.charAt(at);
            if (c == '"') {
                skipString();
            } else {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                at++;
            }
        } while (depth > 0);
    }

    private void skipPlain() {
        while (line.charAt(at) != ',' && line.charAt(at) != '}') {
            at++;
        }
    }

    private static String unquoted(String quoted) {
        if (quoted.length() < 2 || quoted.charAt(0) != '"') {
            throw otherForm();
        }
        int end = quoted.length() - 1;
        int escape = quoted.indexOf('\\');
        if (escape < 0) {
            return quoted.substring(1, end);
        }
        StringBuilder text = new StringBuilder(end);
        int plain = 1;
        while (escape >= 0 && escape < end) {
            text.append(quoted, plain, escape);
            char c = quoted.charAt(escape + 1);
            text.append(c == 'u' ? hex(quoted.substring(escape + 2, escape + 6)) : unescaped(c));
            plain = escape + (c == 'u' ? 6 : 2);
            escape = quoted.indexOf('\\', plain);
        }
        return text.append(quoted, plain, end).toString();
    }

    private static char hex(String digits) {
        try {
            return (char) Integer.parseInt(digits, 16);
        } catch (NumberFormatException e) {
            throw new UnacceptableEvent("the line is not in the form of an export", e);
        }
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            default -> c;
        };
    }
}
