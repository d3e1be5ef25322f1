package vn.vedich.query.answer;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.Text;

/** Cuts texts to what fits into a line: at the end of a word, with … for the rest. */
public final class Shortened {

    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern TRAILING_MARKS = Pattern.compile("[\\s,;:.–-]+$");

    /** The most characters that an answer tells of a text whose beginning is enough. */
    private static final int BEGINNING = 160;

    private Shortened() {}

    /** How a text begins; null when it was erased. */
    public static @Nullable String beginning(Text text) {
        return text.value() == null ? null : to(BEGINNING, text.value());
    }

    public static String to(int most, String text) {
        String line = GAPS.matcher(text.strip()).replaceAll(" ");
        return line.length() <= most ? line : cut(line, most);
    }

    private static String cut(String line, int most) {
        int end = line.lastIndexOf(' ', most);
        String kept = line.substring(0, end > 0 ? end : safe(line, most));
        return TRAILING_MARKS.matcher(kept).replaceAll("") + "…";
    }

    /** A character beyond the first 65,536 takes two places and is never cut in half. */
    private static int safe(String line, int at) {
        return Character.isHighSurrogate(line.charAt(at - 1)) ? at - 1 : at;
    }
}
