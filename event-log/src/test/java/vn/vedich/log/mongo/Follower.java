package vn.vedich.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.vedich.log.EventLog;
import vn.vedich.log.EventLog.Registration;
import vn.vedich.log.StoredEvent;

/** Reads a log to its end and on, only when woken up, and makes sure that it gets each position once and in order. */
final class Follower {

    private static final long LONGEST_SILENCE_SECONDS = 60;

    private final EventLog log;
    private final int limit;
    private final List<StoredEvent> seen = new ArrayList<>();

    Follower(EventLog log, int limit) {
        this.log = log;
        this.limit = limit;
    }

    /** What it has seen once that is so many events, or more. */
    List<StoredEvent> follow(int count) throws InterruptedException {
        Semaphore wakeUps = new Semaphore(0);
        Registration registration = log.onAppend(wakeUps::release);
        try {
            readOn();
            while (seen.size() < count) {
                assertThat(wakeUps.tryAcquire(LONGEST_SILENCE_SECONDS, TimeUnit.SECONDS))
                        .as("woken up after " + seen.size() + " of " + count + " events")
                        .isTrue();
                wakeUps.drainPermits();
                readOn();
            }
        } finally {
            registration.close();
        }
        return List.copyOf(seen);
    }

    private void readOn() {
        List<StoredEvent> piece = log.read(seen.size(), limit);
        while (!piece.isEmpty()) {
            for (StoredEvent event : piece) {
                assertThat(event.position()).isEqualTo(seen.size());
                seen.add(event);
            }
            piece = log.read(seen.size(), limit);
        }
    }
}
