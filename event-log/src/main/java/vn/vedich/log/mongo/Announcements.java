package vn.vedich.log.mongo;

import java.util.concurrent.locks.ReentrantLock;
import vn.vedich.log.home.WakeUps;

/** Wakes readers up once for whatever the log's end has passed since the last time, whoever found out. */
final class Announcements {

    private final ReentrantLock lock = new ReentrantLock();
    private final KnownTail known;
    private final WakeUps wakeUps;
    private long announced;

    Announcements(KnownTail known, WakeUps wakeUps) {
        this.known = known;
        this.wakeUps = wakeUps;
    }

    /** Returns when the readers were woken, be it by another thread. */
    boolean announce() {
        lock.lock();
        try {
            long next = known.get().nextPosition();
            if (next <= announced) {
                return false;
            }
            announced = next;
            wakeUps.run();
            return true;
        } finally {
            lock.unlock();
        }
    }
}
