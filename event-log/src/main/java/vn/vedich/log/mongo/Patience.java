package vn.vedich.log.mongo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How long the log tries again before it gives up. */
@FunctionalInterface
interface Patience {

    Tries start();

    /** The tries at one thing. */
    interface Tries {

        /** Whether it has lasted long enough. */
        boolean areOver();

        /** Waits a little; false, at once, when it has lasted long enough. */
        boolean again();
    }

    /** Waits of one millisecond and more, up to 50, until so much time has gone by. */
    static Patience of(Duration limit) {
        return () -> {
            long start = System.nanoTime();
            return new Tries() {
                private static final long LONGEST_PAUSE_MILLIS = 50;
                private long pauseMillis = 1;

                @Override
                public boolean areOver() {
                    return System.nanoTime() - start > limit.toNanos();
                }

                @Override
                public boolean again() {
                    if (areOver()) {
                        return false;
                    }
                    try {
                        TimeUnit.MILLISECONDS.sleep(pauseMillis);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                        return false;
                    }
                    pauseMillis = Math.min(LONGEST_PAUSE_MILLIS, pauseMillis * 2);
                    return true;
                }
            };
        };
    }
}
