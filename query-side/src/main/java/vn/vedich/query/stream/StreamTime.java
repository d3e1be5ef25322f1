package vn.vedich.query.stream;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a stream goes on.
 *
 * @param heartbeat after so long without a line a comment is sent
 * @param until what {@link System#nanoTime} says when it ends
 */
record StreamTime(Duration heartbeat, long until) {

    /**
     * From now on.
     *
     * @param signedInFor how long the caller is still who he is; empty when that has no end
     */
    static StreamTime from(StreamLimits limits, Optional<Duration> signedInFor) {
        Duration longest = limits.longest();
        Duration goesOn =
                signedInFor.filter(left -> left.compareTo(longest) < 0).orElse(longest);
        return new StreamTime(limits.heartbeat(), System.nanoTime() + goesOn.toNanos());
    }

    boolean isOver() {
        return left().isZero();
    }

    /** How long to wait for a line. */
    Duration patience() {
        Duration left = left();
        return left.compareTo(heartbeat) < 0 ? left : heartbeat;
    }

    private Duration left() {
        return Duration.ofNanos(Math.max(0, until - System.nanoTime()));
    }
}
