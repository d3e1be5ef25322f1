package vn.vedich.log.axon;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.vedich.log.StoredEvent;

/**
 * The codec as the serializer of the log's events. Only declared events in the revision of today can be read: an event
 * that nothing stands for is an error at once, never a payload of an unknown type that every handler passes over.
 */
final class EventSerializer implements Serializer {

    private final EventCodec codec;
    private final EnvelopeReading envelope;
    private final StableNameSerializer names;

    EventSerializer(EventCodec codec) {
        this.codec = codec;
        this.envelope = new EnvelopeReading(codec);
        this.names = StableNameSerializer.of(codec);
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
        return names.serialize(object, expectedRepresentation);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return names.canSerializeTo(expectedRepresentation);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as Axon declares it
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        SerializedType type = serialized.getType();
        return (T)
                switch (serialized.getData()) {
                    case StoredEvent event -> MetaData.from(envelope.of(event));
                    case String json -> payload(type, json);
                    default -> names.<S, Object>deserialize(serialized);
                };
    }

    private Object payload(SerializedType type, String json) {
        EventType event = codec.types().of(type);
        try {
            return codec.readAs(event, json);
        } catch (JacksonException e) {
            throw new SerializationException(
                    "a payload of " + event.name() + " has not the form of revision " + event.revision() + ": "
                            + e.getMessage(),
                    e);
        }
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return type.getName().equals(MetaData.class.getName())
                ? MetaData.class
                : codec.types().of(type).type();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(@Nullable Class type) {
        return names.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return names.getConverter();
    }
}
