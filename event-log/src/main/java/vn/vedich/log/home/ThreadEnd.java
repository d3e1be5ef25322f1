package vn.vedich.log.home;

/** The end of a thread. */
public final class ThreadEnd {

    private ThreadEnd() {}

    /** Waits for it however often the caller is interrupted; the interruption is kept for later. */
    public static void await(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
