package vn.vedich.log.axon;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.EventLog;

/**
 * Follows the log. It reads ahead by at most one page and never polls: an append ends the wait and calls whoever asked with
 * {@link #setOnAvailableCallback}. Safe for several threads: the coordinator of a pooled processor looks once more after it
 * has let its next run begin on another thread, and must not make that one lose an event.
 */
final class LogEventStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final Runnable NOBODY = () -> {};

    private final Iterator<? extends TrackedEventMessage<?>> events;
    private final EventLog.Registration registration;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    /** Held while reading, and never by those who append: their wake-up must not wait for a page. */
    private final ReentrantLock turn = new ReentrantLock();

    private @Nullable TrackedEventMessage<?> peeked;
    private long wakeUps;
    private volatile Runnable onAvailable = NOBODY;
    private volatile boolean closed;

    /** @param events of the log; at its end it can be asked again, and after an error it is where it was */
    LogEventStream(EventLog log, Iterator<? extends TrackedEventMessage<?>> events) {
        this.events = events;
        this.registration = log.onAppend(this::wakeUp);
    }

    private void wakeUp() {
        lock.lock();
        try {
            wakeUps++;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
        onAvailable.run();
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        turn.lock();
        try {
            if (peeked == null && !closed && events.hasNext()) {
                peeked = events.next();
            }
            return Optional.ofNullable(peeked);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        long seen = wakeUps();
        while (peek().isEmpty()) {
            left = awaitWakeUpAfter(seen, left);
            if (left <= 0 || closed) {
                return peek().isPresent();
            }
            seen = wakeUps();
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        Optional<TrackedEventMessage<?>> next = take();
        while (next.isEmpty()) {
            if (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.SECONDS) && closed) {
                throw new IllegalStateException("the stream is closed");
            }
            next = take();
        }
        return next.get();
    }

    private Optional<TrackedEventMessage<?>> take() {
        turn.lock();
        try {
            Optional<TrackedEventMessage<?>> next = peek();
            peeked = null;
            return next;
        } finally {
            turn.unlock();
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        closed = true;
        registration.close();
        onAvailable = NOBODY;
        wakeUp();
    }

    private long wakeUps() {
        lock.lock();
        try {
            return wakeUps;
        } finally {
            lock.unlock();
        }
    }

    /** Counting wake-ups, not only hearing them, so that none is lost between looking and waiting. */
    private long awaitWakeUpAfter(long seen, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (wakeUps == seen && left > 0) {
                left = woken.awaitNanos(left);
            }
            return left;
        } finally {
            lock.unlock();
        }
    }
}
