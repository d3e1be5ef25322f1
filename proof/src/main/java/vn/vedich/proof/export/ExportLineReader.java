package vn.vedich.proof.export;

import java.util.HashMap;
import java.util.Map;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.StrictBase64;

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

    RevealedEvent read() {
        try {
            Map<String, String> fields = object();
            Map<String, String> sealed = new ExportLineReader(field(fields, "sealed")).object();
            return new RevealedEvent(
                    leaf(field(fields, "leaf")),
                    unquoted(field(sealed, "provenance")),
                    unquoted(field(sealed, "payload")),
                    SealedTexts.parse(field(sealed, "texts")));
        } catch (StringIndexOutOfBoundsException e) {
            throw new UnacceptableEvent("the line is cut off or not JSON", e);
        }
    }

    private static Leaf leaf(String quoted) {
        byte[] bytes;
        try {
            bytes = StrictBase64.decode(unquoted(quoted));
        } catch (IllegalArgumentException e) {
            throw new UnacceptableEvent("its leaf is not base64", e);
        }
        return Leaf.parse(bytes);
    }

    private static String field(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new UnacceptableEvent("the line has no " + name);
        }
        return value;
    }

    /** The values of an object by their keys, as they are written. */
    private Map<String, String> object() {
        Map<String, String> fields = new HashMap<>();
        expect('{');
        while (true) {
            String key = value();
            expect(':');
            fields.put(unquoted(key), value());
            if (line.charAt(at) != ',') {
                return fields;
            }
            at++;
        }
    }

    private void expect(char c) {
        if (line.charAt(at) != c) {
            throw new UnacceptableEvent("the line is not in the form of an export");
        }
        at++;
    }

    private String value() {
        int start = at;
        int depth = 0;
        do {
            char c = line.charAt(at);
            if (c == '"') {
                skipString();
            } else if (depth == 0 && (c == ',' || c == '}')) {
                break;
            } else {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
                at++;
            }
        } while (depth > 0 || isInside(start));
        return line.substring(start, at);
    }

    /** A string or a bracketed value has ended; any other goes on to the next separator. */
    private boolean isInside(int start) {
        char first = line.charAt(start);
        return first != '"' && first != '{' && first != '[';
    }

    private void skipString() {
        at++;
        while (line.charAt(at) != '"') {
            at += line.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private static String unquoted(String quoted) {
        if (quoted.length() < 2 || quoted.charAt(0) != '"') {
            throw new UnacceptableEvent("the line is not in the form of an export");
        }
        int escape = quoted.indexOf('\\');
        int end = quoted.length() - 1;
        if (escape < 0) {
            return quoted.substring(1, end);
        }
        StringBuilder text = new StringBuilder(end).append(quoted, 1, escape);
        for (int i = escape; i < end; i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (quoted.charAt(++i) == 'u') {
                text.append(hex(quoted.substring(i + 1, i + 5)));
                i += 4;
            } else {
                text.append(unescaped(quoted.charAt(i)));
            }
        }
        return text.toString();
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
