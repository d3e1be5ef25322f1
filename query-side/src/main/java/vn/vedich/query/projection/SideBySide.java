package vn.vedich.query.projection;

import java.util.Collection;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;

/**
 * Work on many items that don't rest on each other: side by side when a pool that is made for it does the work, as in a
 * rebuild, and one after another everywhere else. Results come in the order of the items either way.
 */
public final class SideBySide {

    private SideBySide() {}

    public static <T> Stream<T> each(Collection<T> items) {
        return ForkJoinTask.inForkJoinPool() ? items.parallelStream() : items.stream();
    }
}
