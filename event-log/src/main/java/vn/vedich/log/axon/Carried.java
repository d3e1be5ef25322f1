package vn.vedich.log.axon;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.proof.CanonicalJson;

/**
 * What a message has that the log has no place for, kept as {@code {"axon":{…}}} where the house's own events have their
 * provenance.
 *
 * @param metaData as the serializer wrote it
 * @param revision of the payload, null when the serializer named none
 * @param timestamp of the message
 * @param sequence of the event in its aggregate, null when the log's is the same
 */
record Carried(
        String metaData,
        @Nullable String revision,
        Instant timestamp,
        @Nullable Long sequence) {

    private static final String AXON = "axon";
    private static final String META_DATA = "metaData";
    private static final String REVISION = "revision";
    private static final String TIMESTAMP = "timestamp";
    private static final String SEQUENCE = "sequence";
    private static final SimpleSerializedType META_DATA_TYPE = new SimpleSerializedType(MetaData.class.getName(), null);

    static Carried of(
            EventMessage<?> message, @Nullable String revision, @Nullable Long sequence, Serializer serializer) {
        String metaData = message.serializeMetaData(serializer, String.class).getData();
        return new Carried(metaData, revision, message.getTimestamp(), sequence);
    }

    /** @throws IllegalArgumentException when nothing is carried here, as in an event that another form wrote */
    static Carried parse(String json) {
        JsonNode carried = CanonicalJson.parse(json).path(AXON);
        if (!carried.isObject()) {
            throw new IllegalArgumentException(
                    "this was not written with a serializer of Axon's, but with the codec that names its events");
        }
        return new Carried(
                carried.path(META_DATA).stringValue(),
                carried.path(REVISION).stringValue(null),
                Instant.parse(carried.path(TIMESTAMP).stringValue()),
                carried.has(SEQUENCE) ? carried.path(SEQUENCE).longValue() : null);
    }

    String json() {
        ObjectNode carried = JsonNodeFactory.instance.objectNode();
        carried.put(META_DATA, metaData).put(TIMESTAMP, timestamp.toString());
        if (revision != null) {
            carried.put(REVISION, revision);
        }
        if (sequence != null) {
            carried.put(SEQUENCE, sequence);
        }
        return CanonicalJson.write(JsonNodeFactory.instance.objectNode().set(AXON, carried));
    }

    /** The revision as the log has it: the serializer's where that is a number from 1, otherwise 1. */
    int wholeRevision() {
        return revision != null && revision.matches("[1-9]\\d{0,8}") ? Integer.parseInt(revision) : 1;
    }

    SerializedObject<String> serializedMetaData() {
        return new SimpleSerializedObject<>(metaData, String.class, META_DATA_TYPE);
    }
}
