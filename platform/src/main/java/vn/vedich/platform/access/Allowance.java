package vn.vedich.platform.access;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * How fast one caller may have things kept: {@value #BURST} at once, and {@value #PER_SECOND} a second from then on. Whoever
 * wants more waits for it, so that nobody fills the disk and nothing is left out.
 */
public final class Allowance {

    static final int BURST = 2_000;
    static final int PER_SECOND = 100;

    private static final int MOST_CALLERS = 10_000;
    private static final long NANOS_FOR_ONE = Duration.ofSeconds(1).toNanos() / PER_SECOND;
    private static final long NANOS_FOR_BURST = NANOS_FOR_ONE * BURST;

    private final LongSupplier nanoTime;
    private final LongConsumer waiting;

    /** For each caller the time by which all that he had kept so far is paid for. */
    private final Map<String, Long> paidBy = new HashMap<>();

    /**
     * @param nanoTime as {@link System#nanoTime}
     * @param waiting lets the thread of the caller wait so many nanoseconds
     */
    public Allowance(LongSupplier nanoTime, LongConsumer waiting) {
        this.nanoTime = nanoTime;
        this.waiting = waiting;
    }

    void await(String caller) {
        long nanos = owed(caller);
        if (nanos > 0) {
            waiting.accept(nanos);
        }
    }

    private synchronized long owed(String caller) {
        long now = nanoTime.getAsLong();
        long paid = Math.max(paidBy.getOrDefault(caller, now), now) + NANOS_FOR_ONE;
        paidBy.put(caller, paid);
        if (paidBy.size() > MOST_CALLERS) {
            paidBy.values().removeIf(others -> others <= now);
        }
        return paid - now - NANOS_FOR_BURST;
    }
}
