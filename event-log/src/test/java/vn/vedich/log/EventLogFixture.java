package vn.vedich.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An empty log for each test, in whatever home the extending class keeps it. */
public abstract class EventLogFixture {

    protected static final Instant NOON = Instant.parse("2026-11-23T05:00:00.000001Z");

    protected final SettableClock clock = new SettableClock(NOON);
    protected final RandomGenerator random = new Random(20190709);

    @SuppressWarnings("NullAway.Init")
    protected EventLog log;

    /** Opens the home's log; a second call within a test, after closing, finds what the first one kept. */
    protected abstract EventLog open();

    @BeforeEach
    void open_the_log() {
        log = open();
    }

    @AfterEach
    void close_the_log() {
        log.close();
    }

    protected void reopen() {
        log.close();
        log = open();
    }

    /** All events, read in pieces of this size. */
    protected static List<StoredEvent> readAll(EventLog log, int limit) {
        List<StoredEvent> all = new ArrayList<>();
        List<StoredEvent> piece = log.read(0, limit);
        while (!piece.isEmpty()) {
            all.addAll(piece);
            piece = log.read(piece.getLast().position() + 1, limit);
        }
        return all;
    }

    /** Those of these events. */
    protected static List<EventHeading> headings(List<StoredEvent> events) {
        return events.stream()
                .map(event -> new EventHeading(event.position(), event.eventId(), event.name(), event.stream()))
                .toList();
    }

    protected static <T extends Throwable> T thrownBy(Class<T> type, Runnable action) {
        @Nullable Throwable thrown = null;
        try {
            action.run();
        } catch (RuntimeException e) {
            thrown = e;
        }
        if (!type.isInstance(thrown)) {
            throw new AssertionError("expected " + type.getSimpleName() + ", got " + thrown, thrown);
        }
        return type.cast(thrown);
    }
}
