package vn.vedich.query.webhook;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * When a delivery that failed is tried again: after five seconds at first and a day in the end, each time somewhat sooner or
 * later than that, so that what failed together does not come back together. Ten attempts in about three days, or more where
 * receivers ask for more time.
 */
@Component
final class Schedule {

    /** Between one attempt and the next. */
    private static final List<Duration> DELAYS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final double NANOS_OF_A_MILLISECOND = 1e6;
    private static final double LEAST = 0.8;
    private static final double MOST = 1.2;

    private final RandomGenerator random;

    @Autowired
    Schedule() {
        this(new SecureRandom());
    }

    /** @param random safe for use by many threads */
    Schedule(RandomGenerator random) {
        this.random = random;
    }

    /** So many attempts are made at the most. */
    static int mostAttempts() {
        return DELAYS.size() + 1;
    }

    /**
     * When it is tried again after so many attempts; empty when it is not.
     *
     * @param asked so long at least the receiver asks to be left alone; zero when it asks for nothing
     */
    Optional<Instant> next(int attempts, Instant now, Duration asked) {
        if (attempts > DELAYS.size()) {
            return Optional.empty();
        }
        double scattered = random.nextDouble(LEAST, MOST);
        long usual = (long) (DELAYS.get(attempts - 1).toMillis() * scattered);
        return Optional.of(now.plusMillis(Math.max(usual, notBefore(asked, scattered))));
    }

    /** As long as was asked for or somewhat longer. */
    private static long notBefore(Duration asked, double scattered) {
        double share = (scattered - LEAST) / (MOST - LEAST);
        return (long) Math.ceil(asked.toNanos() / NANOS_OF_A_MILLISECOND * (1 + share * (MOST - 1)));
    }
}
