package vn.vedich.log.axon;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import vn.vedich.log.Snapshot;

/** A snapshot as Axon has it and as the log keeps it: the texts that the serializer wrote, to the letter. */
record SnapshotForm(Snapshot snapshot, Carried carried) implements DomainEventData<String> {

    SnapshotForm(Snapshot snapshot) {
        this(snapshot, Carried.parse(snapshot.metaData()));
    }

    static Snapshot snapshot(DomainEventMessage<?> message, Serializer serializer) {
        SerializedObject<String> payload = message.serializePayload(serializer, String.class);
        Carried carried = Carried.of(message, payload.getType().getRevision(), null, serializer);
        return new Snapshot(
                message.getAggregateIdentifier(),
                message.getType(),
                message.getSequenceNumber(),
                message.getIdentifier(),
                payload.getType().getName(),
                carried.wholeRevision(),
                message.getTimestamp(),
                SerializerForm.quoted(payload.getData()),
                carried.json());
    }

    @Override
    public String getType() {
        return snapshot.streamType();
    }

    @Override
    public String getAggregateIdentifier() {
        return snapshot.stream();
    }

    @Override
    public long getSequenceNumber() {
        return snapshot.sequence();
    }

    @Override
    public String getEventIdentifier() {
        return snapshot.snapshotId();
    }

    @Override
    public Instant getTimestamp() {
        return carried.timestamp();
    }

    @Override
    public SerializedObject<String> getMetaData() {
        return carried.serializedMetaData();
    }

    @Override
    public SerializedObject<String> getPayload() {
        return new SimpleSerializedObject<>(
                SerializerForm.unquoted(snapshot.payload()), String.class, snapshot.name(), carried.revision());
    }
}
