package vn.vedich.query.stream;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;

/**
 * Hands the log over, page by page and in order, from a position on and as it grows, in a thread of its own. While the log can't
 * be read it asks again every second.
 */
final class LogFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);

    private static final int PAGE = 500;

    private final EventLog log;
    private final Consumer<List<StoredEvent>> pages;
    private final Semaphore appended = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final EventLog.Registration registration;
    private final Thread thread;
    private long next;

    LogFollower(EventLog log, long from, Consumer<List<StoredEvent>> pages) {
        this.log = log;
        this.next = from;
        this.pages = pages;
        this.registration = log.onAppend(appended::release);
        this.thread = Thread.ofPlatform().daemon().name("directive-streams").start(this::run);
    }

    private void run() {
        try {
            while (closed.getCount() > 0) {
                follow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow() throws InterruptedException {
        try {
            appended.drainPermits();
            List<StoredEvent> page = log.read(next, PAGE);
            if (page.isEmpty()) {
                appended.acquire();
            } else {
                pages.accept(page);
                next = page.getLast().position() + 1;
            }
        } catch (RuntimeException e) {
            if (closed.getCount() > 0) {
                LOG.warn("The log could not be followed from position {} on; it is tried again", next, e);
            }
            closed.await(1, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        registration.close();
        thread.interrupt();
    }
}
