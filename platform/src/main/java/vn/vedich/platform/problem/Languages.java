package vn.vedich.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages that sentences are written in: Vietnamese, which also stands in for all others, and English. */
public final class Languages {

    public static final Locale VIETNAMESE = Locale.of("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final List<Locale> SPOKEN = List.of(VIETNAMESE, ENGLISH);

    private Languages() {}

    /** Every language that there are sentences in. */
    public static List<Locale> spoken() {
        return SPOKEN;
    }

    /** The language that suits an {@code Accept-Language} header best; Vietnamese when none does or it can't be read. */
    public static Locale accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return VIETNAMESE;
        }
        try {
            Locale best = Locale.lookup(LanguageRange.parse(header), SPOKEN);
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
    }
}
