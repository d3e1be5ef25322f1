package vn.vedich.log.deliveries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much waits for some destinations together.
 *
 * @param waiting how many deliveries have no outcome
 * @param due how many of them should be made now: due, the first of their sequence, and claimed by nobody
 * @param oldest when the one came in that waits longest; null when none waits
 */
public record Backlog(long waiting, long due, @Nullable Instant oldest) {

    /** That nothing waits. */
    public static final Backlog NONE = new Backlog(0, 0, null);
}
