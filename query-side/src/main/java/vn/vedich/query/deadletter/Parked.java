package vn.vedich.query.deadletter;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.axon.LetterQueue;
import vn.vedich.log.axon.LoggedEvent;
import vn.vedich.log.axon.LoggedLetter;
import vn.vedich.query.projection.Held;

/**
 * The letters of one projection, and from where on they hold their sequences back. Whoever follows the log for the projection
 * is the only one who adds and removes letters; so where they begin is read only when somebody else may have followed
 * meanwhile. Not safe for use by many threads.
 */
final class Parked implements Held {

    private static final Logger LOGGER = LoggerFactory.getLogger(Parked.class);

    private final String projection;
    private final LetterQueue queue;
    private final Clock clock;
    private final Map<String, Long> from = new HashMap<>();

    Parked(String projection, LetterQueue queue, Clock clock) {
        this.projection = projection;
        this.queue = queue;
        this.clock = clock;
    }

    /** Reads again where sequences begin to be held. */
    void read() {
        from.clear();
        from.putAll(queue.firstPositions());
    }

    boolean isEmpty() {
        return from.isEmpty();
    }

    @Override
    public long from(String sequence) {
        return from.getOrDefault(sequence, NOWHERE);
    }

    /** Parks an event that was tried and could not be handled; where it is parked already, says so of it. */
    void park(String sequence, LoggedEvent event, Throwable thrown) {
        ThrowableCause cause = FailedAt.of(thrown);
        queue.letter(sequence, event.position())
                .ifPresentOrElse(
                        letter -> queue.requeue(letter, same -> same.withCause(cause)),
                        () -> queue.enqueue(sequence, LoggedLetter.of(event, cause, clock)));
        from.merge(sequence, event.position(), Math::min);
        LOGGER.warn(
                "{} can't handle position {}: {} in {}; {} is parked from there on",
                projection,
                event.position(),
                cause.type(),
                cause.message(),
                sequence);
        LOGGER.debug("What was thrown at position {}", event.position(), thrown);
    }

    /** Parks events that stand behind one of their sequence; those that are parked already stay as they are. */
    void parkBehind(String sequence, List<LoggedEvent> events) {
        queue.enqueueAll(
                sequence,
                events.stream()
                        .map(event -> LoggedLetter.of(event, null, clock))
                        .toList());
    }

    /** The first letters of a sequence, at most so many. */
    List<LoggedLetter> first(String sequence, int limit) {
        return queue.first(sequence, limit);
    }

    void remove(LoggedLetter letter) {
        queue.evict(letter);
    }

    /** Holds a sequence from there on or, if nowhere, no longer at all. */
    void hold(String sequence, long position) {
        if (position == NOWHERE) {
            from.remove(sequence);
        } else {
            from.put(sequence, position);
        }
    }
}
