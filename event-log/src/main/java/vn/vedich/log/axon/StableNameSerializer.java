package vn.vedich.log.axon;

import java.util.Optional;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Axon's serializer with the log's names and forms, for what Axon keeps outside of the log: tokens, and the events of a
 * dead-letter queue. Classes that are no events go by their own names.
 */
public final class StableNameSerializer extends Jackson3Serializer {

    private static final String AXON = "org.axonframework.";

    private final EventTypes types;

    private StableNameSerializer(Builder builder, EventTypes types) {
        super(builder);
        this.types = types;
    }

    /** A serializer that names and writes events as this codec does. */
    public static StableNameSerializer of(EventCodec codec) {
        Builder builder = Jackson3Serializer.builder().jsonMapperBuilderCustomizer(mapper -> prepare(mapper, codec));
        return new StableNameSerializer(builder, codec.types());
    }

    private static void prepare(JsonMapper.Builder mapper, EventCodec codec) {
        // A ReplayToken holds tokens by interface; Jackson 3 admits no sub-type unless told.
        mapper.polymorphicTypeValidator(
                BasicPolymorphicTypeValidator.builder().allowIfSubType(AXON).build());
        codec.form().accept(mapper);
        mapper.addModule(new EnvelopeModule(codec));
    }

    @Override
    @SuppressWarnings("rawtypes") // as Axon declares it
    public SerializedType typeForClass(@Nullable Class type) {
        return Optional.<Class<?>>ofNullable(type)
                .flatMap(known -> types.find(known))
                .<SerializedType>map(
                        known -> new SimpleSerializedType(known.name(), Integer.toString(known.revision())))
                .orElseGet(() -> super.typeForClass(type));
    }

    @Override
    protected String resolveClassName(SerializedType serializedType) {
        // Of an event that is declared, but not in this revision, nothing can be made.
        return types.find(serializedType.getName())
                .map(_ -> types.of(serializedType).type().getName())
                .orElseGet(() -> super.resolveClassName(serializedType));
    }
}
