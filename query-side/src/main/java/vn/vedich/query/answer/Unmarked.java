package vn.vedich.query.answer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without the marks of Vietnamese and in lower case, so that "quang lam" finds Quảng Lâm and "dam ha" Đầm Hà. */
public final class Unmarked {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("\\s+");

    private Unmarked() {}

    public static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        String plain = MARKS.matcher(apart).replaceAll("").replace('đ', 'd').replace('Đ', 'D');
        return GAPS.matcher(plain.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
