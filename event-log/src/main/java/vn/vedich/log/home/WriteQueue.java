package vn.vedich.log.home;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import vn.vedich.log.LogUnavailable;

/** The commits that wait for the writer. Never longer than there are callers, since each waits for its answer. */
final class WriteQueue {

    private static final int LARGEST_GROUP = 256;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Deque<WaitingCommit> waiting = new ArrayDeque<>();
    private boolean closed;

    void add(WaitingCommit commit) {
        lock.lock();
        try {
            if (closed) {
                throw new LogUnavailable("the log is closed, nothing was appended");
            }
            waiting.add(commit);
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Everything that waits, at least one; empty only when closed and nothing is left. */
    List<WaitingCommit> nextGroup() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            List<WaitingCommit> group = new ArrayList<>();
            while (!waiting.isEmpty() && group.size() < LARGEST_GROUP) {
                group.add(waiting.remove());
            }
            return group;
        } finally {
            lock.unlock();
        }
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
