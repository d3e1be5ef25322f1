package vn.vedich.log.axon;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StoredEvent;
import vn.vedich.proof.CanonicalJson;

/**
 * The form of any other serializer that writes text. Payload and MetaData are kept to the letter as it wrote them. An
 * aggregate whose first event has another number than 0 keeps its numbers beside the log's, which start at 0 always.
 */
record SerializerForm(EventLog log, Serializer serializer) implements EventForm {

    @Override
    public List<NewEvent> events(List<? extends EventMessage<?>> messages) {
        Map<String, Long> firsts = new HashMap<>();
        return messages.stream().map(message -> event(message, firsts)).toList();
    }

    private NewEvent event(EventMessage<?> message, Map<String, Long> firsts) {
        @Nullable DomainEventMessage<?> ofAggregate = message instanceof DomainEventMessage<?> d ? d : null;
        long first = ofAggregate == null ? 0 : firstOf(ofAggregate, firsts);
        SerializedObject<String> payload = message.serializePayload(serializer, String.class);
        Carried carried = Carried.of(
                message,
                payload.getType().getRevision(),
                ofAggregate == null || first == 0 ? null : ofAggregate.getSequenceNumber(),
                serializer);
        return new NewEvent(
                message.getIdentifier(),
                payload.getType().getName(),
                carried.wholeRevision(),
                ofAggregate == null ? null : ofAggregate.getAggregateIdentifier(),
                ofAggregate == null ? null : ofAggregate.getType(),
                ofAggregate == null ? NewEvent.NO_SEQUENCE : ofAggregate.getSequenceNumber() - first,
                EnvelopeWriting.dayOf(message),
                null,
                carried.json(),
                quoted(payload.getData()));
    }

    private long firstOf(DomainEventMessage<?> message, Map<String, Long> firsts) {
        return firsts.computeIfAbsent(
                message.getAggregateIdentifier(), aggregate -> firstOf(aggregate, message.getSequenceNumber()));
    }

    /** Nothing is looked up for number 0: whether it is taken, only the log can tell. */
    private long firstOf(String aggregate, long sequence) {
        return sequence == 0
                ? 0
                : firstEvent(aggregate).stream().map(this::sequence).findFirst().orElse(sequence);
    }

    private List<StoredEvent> firstEvent(String aggregate) {
        return log.readStream(aggregate, 0, 1);
    }

    @Override
    public Commit commit(List<? extends EventMessage<?>> messages, List<NewEvent> events) {
        return new Commit(events.getFirst().eventId(), null, events);
    }

    @Override
    public SerializedObject<String> payload(StoredEvent event) {
        return new SimpleSerializedObject<>(
                unquoted(event.payload()),
                String.class,
                event.name(),
                carried(event).revision());
    }

    @Override
    public SerializedObject<String> metaData(StoredEvent event) {
        return carried(event).serializedMetaData();
    }

    @Override
    public Instant timestamp(StoredEvent event) {
        Instant timestamp = carried(event).timestamp();
        return timestamp.isAfter(event.recordedAt()) ? event.recordedAt() : timestamp;
    }

    @Override
    public long sequence(StoredEvent event) {
        @Nullable Long sequence = carried(event).sequence();
        return sequence == null ? event.sequence() : sequence;
    }

    @Override
    public long firstSequence(String aggregateIdentifier) {
        return firstEvent(aggregateIdentifier).stream()
                .mapToLong(this::sequence)
                .findFirst()
                .orElse(0);
    }

    private static Carried carried(StoredEvent event) {
        return Carried.parse(event.provenance());
    }

    static String quoted(String text) {
        return CanonicalJson.write(JsonNodeFactory.instance.stringNode(text));
    }

    static String unquoted(String json) {
        return CanonicalJson.parse(json).stringValue();
    }
}
