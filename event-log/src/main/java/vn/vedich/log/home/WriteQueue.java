package vn.vedich.log.home;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import vn.vedich.log.LogUnavailable;

/** What waits for the writer. Never longer than there are callers, since each waits for its answer. */
final class WriteQueue {

    private static final int LARGEST_GROUP = 256;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean closed;

    void add(Waiting one) {
        lock.lock();
        try {
            if (closed) {
                throw new LogUnavailable("the log is closed, nothing was written");
            }
            waiting.add(one);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The next task by itself, or the commits that wait before it; empty only when closed and nothing is left. */
    List<Waiting> next() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            return waiting.peek() instanceof WaitingTask<?> ? List.of(waiting.remove()) : nextGroup();
        } finally {
            lock.unlock();
        }
    }

    private List<Waiting> nextGroup() {
        List<Waiting> group = new ArrayList<>();
        while (waiting.peek() instanceof WaitingCommit && group.size() < LARGEST_GROUP) {
            group.add(waiting.remove());
        }
        return group;
    }

    /** Takes nothing more; what waits is still written. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }
}
