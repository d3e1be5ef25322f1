package vn.vedich.streams;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long lines took, in microseconds of the machine's clock, which both processes read: from when the log recorded the command,
 * which is before it was made durable; and from when the command's answer had come, as far as it was known then. Heard by one
 * thread.
 */
final class Latencies {

    private final Map<Long, Long> answered = new ConcurrentHashMap<>();
    private long[] recorded = new long[1024];
    private long[] positions = new long[1024];
    private long[] times = new long[1024];
    private int many;

    static long micros() {
        return micros(Instant.now());
    }

    static long micros(Instant time) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, time);
    }

    /** The command that made this event had its answer. */
    void answered(long position) {
        answered.put(position, micros());
    }

    void heard(long position, long sinceRecorded, long now) {
        if (many == recorded.length) {
            recorded = Arrays.copyOf(recorded, many * 2);
            positions = Arrays.copyOf(positions, many * 2);
            times = Arrays.copyOf(times, many * 2);
        }
        recorded[many] = sinceRecorded;
        positions[many] = position;
        times[many] = now;
        many++;
    }

    int lines() {
        return many;
    }

    /** As {@link Percentiles} says it. */
    String sinceRecorded() {
        return Percentiles.of(Arrays.copyOf(recorded, many));
    }

    /** The same; what came before the answer took no time. */
    String sinceAnswered() {
        long[] took = new long[many];
        int known = 0;
        for (int i = 0; i < many; i++) {
            Long at = answered.get(positions[i]);
            if (at != null) {
                took[known++] = Math.max(0, times[i] - at);
            }
        }
        return Percentiles.of(Arrays.copyOf(took, known));
    }

    void forget() {
        many = 0;
    }
}
