package vn.vedich.log.axon;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.Commit;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.NewEvent;

/** From Axon's messages to a commit of the log. An aggregate's identifier is its stream, its type the stream's type. */
record EnvelopeWriting(EventCodec codec) {

    /** @throws IllegalArgumentException when the events are of several commands, or a key has a value of another class */
    Commit commit(List<? extends EventMessage<?>> messages, List<NewEvent> events) {
        String commandId = commandId(messages).orElseGet(() -> events.getFirst().eventId());
        return new Commit(commandId, fingerprint(messages).orElse(null), events);
    }

    NewEvent event(EventMessage<?> message) {
        EventType type = codec.types().of(message.getPayloadType());
        @Nullable DomainEventMessage<?> ofAggregate = message instanceof DomainEventMessage<?> d ? d : null;
        return new NewEvent(
                text(message, EnvelopeKeys.EVENT_ID).orElseGet(message::getIdentifier),
                type.name(),
                type.revision(),
                ofAggregate == null ? null : ofAggregate.getAggregateIdentifier(),
                ofAggregate == null ? null : ofAggregate.getType(),
                ofAggregate == null ? NewEvent.NO_SEQUENCE : ofAggregate.getSequenceNumber(),
                text(message, EnvelopeKeys.OCCURRED_ON).orElseGet(() -> dayOf(message)),
                text(message, EnvelopeKeys.REPORTED_ON).orElse(null),
                codec.writeProvenance(message.getMetaData().get(EnvelopeKeys.PROVENANCE)),
                codec.write(message.getPayload()));
    }

    static String dayOf(EventMessage<?> message) {
        return LocalDate.ofInstant(message.getTimestamp(), ZoneOffset.UTC).toString();
    }

    private static Optional<String> commandId(List<? extends EventMessage<?>> messages) {
        Set<String> ids = messages.stream()
                .flatMap(message -> text(message, EnvelopeKeys.COMMAND_ID).stream())
                .collect(Collectors.toSet());
        if (ids.size() > 1) {
            throw new IllegalArgumentException("one unit of work has events of several commands: " + ids
                    + "; send a command outside of the unit of work of another one or of an event handler");
        }
        return ids.stream().findAny();
    }

    private static Optional<Fingerprint> fingerprint(List<? extends EventMessage<?>> messages) {
        return messages.stream()
                .flatMap(message -> value(message, EnvelopeKeys.FINGERPRINT, Fingerprint.class).stream())
                .findFirst();
    }

    private static Optional<String> text(EventMessage<?> message, String key) {
        return value(message, key, String.class);
    }

    private static <T> Optional<T> value(EventMessage<?> message, String key, Class<T> type) {
        Object value = message.getMetaData().get(key);
        if (value == null || type.isInstance(value)) {
            return Optional.ofNullable(type.cast(value));
        }
        throw new IllegalArgumentException(key + " must be a " + type.getSimpleName() + " in the MetaData, is a "
                + Objects.requireNonNull(value).getClass().getName());
    }
}
