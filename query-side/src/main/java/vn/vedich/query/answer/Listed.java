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

    public <R> Listed<R> map(Function<T, R> form) {
        return new Listed<>(items.stream().map(form).toList(), next);
    }
}
