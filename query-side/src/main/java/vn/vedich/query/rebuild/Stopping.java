package vn.vedich.query.rebuild;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Whether somebody at work is to end where he is; it also ends his waiting. */
final class Stopping {

    private final Semaphore wanted = new Semaphore(0);

    void want() {
        wanted.release();
    }

    boolean isWanted() {
        return wanted.availablePermits() > 0 || Thread.currentThread().isInterrupted();
    }

    void await(long millis) {
        try {
            if (wanted.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                wanted.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
