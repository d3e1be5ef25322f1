package vn.vedich.query.answer;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gives answers together with the position that they cover: read before the documents are, so that they hold at least that
 * much.
 */
public final class Covering {

    /** How long a caller waits at most for the position that it asked for. */
    public static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(2).toNanos();

    private final Coverage coverage;
    private final Duration longestWait;

    public Covering(Coverage coverage) {
        this(coverage, LONGEST_WAIT);
    }

    Covering(Coverage coverage, Duration longestWait) {
        this.coverage = coverage;
        this.longestWait = longestWait;
    }

    /**
     * The answer once it covers {@code atLeast}, a position; now when that is null.
     *
     * @throws BadParameter when {@code atLeast} is no position
     * @throws NotYetCovered when it takes too long
     */
    public <T> Covered<T> answer(@Nullable String atLeast, Supplier<T> answer) {
        long position = covers(Parameters.position("atLeast", atLeast, Coverage.NOTHING));
        return new Covered<>(answer.get(), position);
    }

    /**
     * What answers cover once that is at least the position wanted.
     *
     * @throws NotYetCovered when it takes too long
     */
    public long covers(long wanted) {
        long since = System.nanoTime();
        long covered = coverage.position();
        while (covered < wanted) {
            if (System.nanoTime() - since > longestWait.toNanos()
                    || Thread.currentThread().isInterrupted()) {
                throw new NotYetCovered(wanted, covered);
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            covered = coverage.position();
        }
        return covered;
    }
}
