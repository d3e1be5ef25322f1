package vn.vedich.query.answer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vedich.platform.problem.Languages;

/**
 * Which part of a list that is judged for a day is asked for, and in which language.
 *
 * @param after the cursor of the part before
 */
public record Part(@Nullable Cursor after, int limit, Locale language) {

    /**
     * As it was sent.
     *
     * @throws BadParameter when a parameter does not have its form
     */
    public static Part of(@Nullable String cursor, @Nullable String limit, @Nullable String languages) {
        return new Part(Cursor.ofDay(cursor).orElse(null), Parameters.limit(limit), Languages.accepted(languages));
    }
}
