package vn.vedich.log.mongo;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.EventLog.Registration;
import vn.vedich.log.home.WakeUps;

/**
 * Wakes readers up after other processes' appends, by looking for the commit after the last one known. Only while
 * somebody wants to know: every 2 ms, every 10 ms once nothing has come for 10 seconds, every second while the store
 * fails.
 */
final class Polling implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(Polling.class);
    private static final long OFTEN = Duration.ofMillis(2).toNanos();
    private static final long WHEN_QUIET = Duration.ofMillis(10).toNanos();
    private static final long WHEN_FAILING = Duration.ofSeconds(1).toNanos();
    private static final long QUIET_AFTER = Duration.ofSeconds(10).toNanos();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final LogEnd end;
    private final WakeUps wakeUps;
    private final Announcements announcements;
    private int registrations;
    private boolean closed;

    Polling(LogEnd end, WakeUps wakeUps, Announcements announcements) {
        this.end = end;
        this.wakeUps = wakeUps;
        this.announcements = announcements;
        Thread.ofPlatform().daemon().name("event-log-poller").start(this::run);
    }

    Registration add(Runnable wakeUp) {
        Registration registration = wakeUps.add(wakeUp);
        count(1);
        return new Registration() {
            private boolean ended;

            @Override
            public void close() {
                registration.close();
                if (!ended) {
                    ended = true;
                    count(-1);
                }
            }
        };
    }

    private void count(int more) {
        lock.lock();
        try {
            registrations += more;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        long lastSeen = System.nanoTime();
        long pause = 0;
        while (mayPoll(pause)) {
            try {
                end.peek();
                if (announcements.announce()) {
                    lastSeen = System.nanoTime();
                }
                pause = System.nanoTime() - lastSeen < QUIET_AFTER ? OFTEN : WHEN_QUIET;
            } catch (StoreFailed e) {
                LOGGER.warn("Looking for new commits failed: {}", e.getMessage());
                pause = WHEN_FAILING;
            }
        }
    }

    /** Waits so long, and then until somebody wants to know; false once closed. */
    private boolean mayPoll(long pause) {
        lock.lock();
        try {
            long left = pause;
            while (!closed && (left > 0 || registrations == 0)) {
                if (left > 0) {
                    left = changed.awaitNanos(left);
                } else {
                    changed.await();
                }
            }
            return !closed;
        } catch (InterruptedException e) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
