package vn.vedich.query.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that is judged for a day.
 *
 * @param counts of all that fit, in whichever part
 * @param next the cursor of the part after this one; null when this is the last
 */
public record CountedList<C, T>(
        LocalDate asOf, C counts, List<T> items, @Nullable String next) {

    public CountedList {
        items = List.copyOf(items);
    }

    public static <C, T> CountedList<C, T> of(LocalDate asOf, C counts, Listed<T> part) {
        return new CountedList<>(asOf, counts, part.items(), part.next());
    }

    /** The part alone. */
    public Listed<T> part() {
        return new Listed<>(items, next);
    }

    /** How many there are, where nothing more is counted. */
    public record Counts(long all) {}
}
