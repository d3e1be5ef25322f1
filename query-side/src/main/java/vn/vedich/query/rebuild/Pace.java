package vn.vedich.query.rebuild;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/** How many events a second went through lately. */
final class Pace {

    static final Duration LATELY = Duration.ofSeconds(10);

    private static final double NANOS_PER_SECOND = 1e9;

    private final Deque<Reached> reached = new ArrayDeque<>();
    private final LongSupplier nanoTime;

    private record Reached(long position, long at) {}

    /** @param nanoTime as {@link System#nanoTime} */
    Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    void reach(long position) {
        long now = nanoTime.getAsLong();
        while (reached.size() > 1 && now - reached.getFirst().at() > LATELY.toNanos()) {
            reached.removeFirst();
        }
        reached.addLast(new Reached(position, now));
    }

    /** 0 while it can't be told. */
    double eventsPerSecond() {
        if (reached.size() < 2) {
            return 0;
        }
        Reached first = reached.getFirst();
        Reached last = reached.getLast();
        long nanos = Math.max(1, last.at() - first.at());
        return (last.position() - first.position()) * NANOS_PER_SECOND / nanos;
    }
}
