package vn.vedich.query.projection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.ledger.Entry;

/** Reads facts from the messages that the log hands over. */
public final class Facts {

    /** The keys under which the log says where and when it took an event in. */
    public static final String POSITION = "position";

    public static final String RECORDED_AT = "recordedAt";

    private Facts() {}

    /** The facts among these messages, in order; an event that is not of our vocabulary is left out. */
    public static List<Fact> from(List<? extends EventMessage<?>> messages) {
        return messages.stream().flatMap(message -> from(message).stream()).toList();
    }

    private static Optional<Fact> from(EventMessage<?> message) {
        return message.getPayload() instanceof Event event
                ? StoredNames.of(event).map(name -> fact(message, name, event))
                : Optional.empty();
    }

    private static Fact fact(EventMessage<?> message, String name, Event event) {
        Map<String, ?> known = message.getMetaData();
        return new Fact(
                ((Number) Objects.requireNonNull(known.get(POSITION), POSITION)).longValue(),
                (Instant) Objects.requireNonNull(known.get(RECORDED_AT), RECORDED_AT),
                Entry.from(known),
                event.subject().stream(),
                message instanceof DomainEventMessage<?> inStream ? inStream.getSequenceNumber() : -1,
                name,
                event);
    }
}
