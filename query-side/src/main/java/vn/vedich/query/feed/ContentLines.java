package vn.vedich.query.feed;

import java.nio.charset.StandardCharsets;

/**
 * Content lines of an iCalendar (RFC 5545, 3.1): each ends with CRLF and is folded so that no line on the wire has more than 75
 * octets of UTF-8, never inside of a character.
 */
final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final String END = "\r\n";

    private final StringBuilder written = new StringBuilder();

    /** A line whose value stands as it is, such as a date. */
    ContentLines line(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** A line whose value is a text of people (3.3.11). */
    ContentLines text(String name, String text) {
        return line(name, escaped(text));
    }

    String written() {
        return written.toString();
    }

    /** What has a meaning of its own is escaped; control characters, which the form can't hold, are left out. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.replace(END, "\n").codePoints().forEach(character -> {
            switch (character) {
                case '\\', ';', ',' -> safe.append('\\').appendCodePoint(character);
                case '\n' -> safe.append("\\n");
                default -> {
                    if (isAllowed(character)) {
                        safe.appendCodePoint(character);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || (!Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE);
    }

    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            String one = Character.toString(character);
            int more = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                written.append(END).append(' ');
                octets = 1;
            }
            written.append(one);
            octets += more;
            at += Character.charCount(character);
        }
        written.append(END);
    }
}
