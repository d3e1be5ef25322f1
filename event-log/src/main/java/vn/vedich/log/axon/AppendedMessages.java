package vn.vedich.log.axon;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import vn.vedich.log.DuplicateEventId;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StreamConflict;

/**
 * Messages with the events that they are to be in the log.
 *
 * @param events as many as there are messages, in their order
 */
record AppendedMessages(List<? extends EventMessage<?>> messages, List<NewEvent> events) {

    /** Whether the log refused because something it keeps unique was there before. */
    static boolean isDuplicateKey(Exception refusal) {
        return refusal instanceof StreamConflict
                || refusal instanceof DuplicateEventId
                || refusal instanceof SequenceRepeated;
    }

    /** @throws SequenceRepeated when two events want the same place of a stream */
    void requireOwnPlaces() {
        Set<Object> places = new HashSet<>();
        for (NewEvent event : events) {
            String stream = event.stream();
            if (stream != null && !places.add(List.of(stream, event.sequence()))) {
                throw new SequenceRepeated(stream, event.sequence());
            }
        }
    }

    /** The message that the refusal is about; of two with the same key the later one. */
    Optional<EventMessage<?>> blamed(RuntimeException refusal) {
        return switch (refusal) {
            case DuplicateEventId duplicate -> last(event -> event.eventId().equals(duplicate.eventId()));
            case StreamConflict conflict -> last(event -> isAt(event, conflict.stream(), conflict.sequence()));
            case SequenceRepeated repeated -> last(event -> isAt(event, repeated.stream(), repeated.sequence()));
            default -> Optional.empty();
        };
    }

    private static boolean isAt(NewEvent event, String stream, long sequence) {
        return stream.equals(event.stream()) && event.sequence() == sequence;
    }

    private Optional<EventMessage<?>> last(Predicate<NewEvent> wanted) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (wanted.test(events.get(i))) {
                return Optional.of(messages.get(i));
            }
        }
        return Optional.empty();
    }
}
