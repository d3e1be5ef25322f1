package vn.vedich.query.answer;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next the cursor of the part after this one; null when this is the last
 */
public record Listed<T>(List<T> items, @Nullable String next) {

    public Listed {
        items = List.copyOf(items);
    }

    /** The first {@code limit} of these, with the cursor behind the last of them when there are more. */
    public static <T> Listed<T> firstOf(List<T> all, int limit, Function<T, Cursor> behind) {
        return all.size() <= limit
                ? new Listed<>(all, null)
                : new Listed<>(
                        all.subList(0, limit), behind.apply(all.get(limit - 1)).written());
    }

    /** The first {@code limit} of those that stand behind a cursor. */
    public static <T> Listed<T> behind(@Nullable Cursor after, List<T> sorted, int limit, Function<T, Cursor> place) {
        List<T> found = sorted.stream()
                .filter(one -> place.apply(one).isBehind(after))
                .limit(limit + 1L)
                .toList();
        return firstOf(found, limit, place);
    }

    public <R> Listed<R> map(Function<T, R> form) {
        return new Listed<>(items.stream().map(form).toList(), next);
    }
}
