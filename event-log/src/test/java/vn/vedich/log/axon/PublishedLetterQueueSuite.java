package vn.vedich.log.axon;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueueTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.EventLog;
import vn.vedich.log.SettableClock;
import vn.vedich.log.axon.LetterQueue.Limits;
import vn.vedich.log.letters.LetterBoxes;

/**
 * Axon's published cases, as they are. What is generated for them is really in a log: letters of this queue have no other
 * messages.
 */
public abstract class PublishedLetterQueueSuite extends SequencedDeadLetterQueueTest<LoggedEvent> {

    private static final int ROOM = 64;
    private static final EventCodec CODEC = EventCodec.builder(
                    new EventTypes(List.of(new EventType(String.class, "test.Said", 1))), Object.class)
            .build();

    private final SettableClock time = new SettableClock(Instant.parse("2026-11-28T06:30:00.123456789Z"));

    @TempDir
    protected Path folder;

    private EventLog log;
    private LogStorageEngine engine;
    private LoggedEvents events;
    private LetterBoxes boxes;

    /** An empty log of the home under test. */
    protected abstract EventLog emptyLog();

    protected abstract LetterBoxes emptyBoxes();

    @Override
    protected SequencedDeadLetterQueue<LoggedEvent> buildTestSubject() {
        log = emptyLog();
        engine = new LogStorageEngine(log, CODEC);
        events = new LoggedEvents(log, CODEC);
        boxes = emptyBoxes();
        return new LetterQueue(boxes.of("scorecard"), events, time, new Limits(ROOM, ROOM, Duration.ofSeconds(30)));
    }

    @AfterEach
    void close() {
        boxes.close();
        log.close();
    }

    @Override
    protected long maxSequences() {
        return ROOM;
    }

    @Override
    protected long maxSequenceSize() {
        return ROOM;
    }

    @Override
    protected DeadLetter<LoggedEvent> generateInitialLetter() {
        return LoggedLetter.of(appended(), generateThrowable(), time);
    }

    @Override
    protected DeadLetter<LoggedEvent> generateFollowUpLetter() {
        return LoggedLetter.of(appended(), null, time);
    }

    @Override
    protected void setClock(Clock clock) {
        time.set(clock.instant());
    }

    private LoggedEvent appended() {
        engine.appendEvents(generateEvent());
        return events.at(log.head());
    }
}
