package vn.vedich.query.answer;

import java.util.regex.Pattern;

/** Cuts texts to what fits into a sentence: at the end of a word, with … for the rest. */
public final class Shortened {

    private static final Pattern GAPS = Pattern.compile("\\s+");
    private static final Pattern TRAILING_MARKS = Pattern.compile("[\\s,;:.–-]+$");

    private Shortened() {}

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
