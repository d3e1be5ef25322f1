package vn.vedich.log.axon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.log.StoredEvent;
import vn.vedich.proof.form.ErasableType;
import vn.vedich.proof.form.ExactForm;

/** Payloads and provenance as JSON in an {@link ExactForm} and back; times as ISO 8601 text. */
public final class EventCodec {

    private static final String NO_PROVENANCE = "{}";

    private final EventTypes types;
    private final Class<?> provenanceType;
    private final Consumer<JsonMapper.Builder> form;
    private final JsonMapper mapper;
    private final EventUpcaster upcaster;
    private final EventSerializer serializer;

    private EventCodec(Builder builder) {
        this.types = builder.types;
        this.provenanceType = builder.provenanceType;
        this.form = builder.form();
        JsonMapper.Builder mapperBuilder = JsonMapper.builder();
        form.accept(mapperBuilder);
        this.mapper = mapperBuilder.build();
        this.upcaster = builder.upcaster;
        this.serializer = new EventSerializer(this);
    }

    /** @param provenanceType the class of what stands under {@link EnvelopeKeys#PROVENANCE} */
    public static Builder builder(EventTypes types, Class<?> provenanceType) {
        return new Builder(types, provenanceType);
    }

    public EventTypes types() {
        return types;
    }

    /** The payload as JSON, as the log takes it. */
    public String write(Object payload) {
        return mapper.writeValueAsString(payload);
    }

    /**
     * The event's payload in the form of today, whatever revision it was stored in.
     *
     * @throws UnknownEventType when no class stands for this name in this revision, nor in one that the upcaster makes of it
     */
    public Object read(StoredEvent event) {
        Optional<EventType> current = types.find(event.name()).filter(type -> type.revision() == event.revision());
        return current.isPresent() ? readAs(current.get(), event.payload()) : upcast(event);
    }

    private Object upcast(StoredEvent event) {
        StoredEventData data = StoredEventData.of(event, new EnvelopeForm(this));
        List<IntermediateEventRepresentation> now = upcaster.upcast(
                        Stream.of(new InitialEventRepresentation(data, serializer)))
                .toList();
        if (now.size() != 1) {
            throw new UnknownEventType("the upcaster makes " + now.size() + " events of " + event.name()
                    + " in revision " + event.revision() + "; one event stays one event");
        }
        return serializer.deserialize(now.getFirst().getData());
    }

    /** @throws UnknownEventType when no class stands for this name in this revision */
    public Object read(String name, int revision, String payload) {
        return readAs(types.of(name, revision), payload);
    }

    Object readAs(EventType type, String payload) {
        return mapper.readValue(payload, type.type());
    }

    /** @throws IllegalArgumentException when it is not of the declared class */
    public String writeProvenance(@Nullable Object provenance) {
        if (provenance == null) {
            return NO_PROVENANCE;
        }
        if (!provenanceType.isInstance(provenance)) {
            throw new IllegalArgumentException("provenance must be a " + provenanceType.getName() + ", is a "
                    + provenance.getClass().getName());
        }
        return mapper.writerFor(provenanceType).writeValueAsString(provenance);
    }

    /** Empty where none was given when the event was appended. */
    public Optional<Object> readProvenance(String json) {
        return json.equals(NO_PROVENANCE) ? Optional.empty() : Optional.of(mapper.readValue(json, provenanceType));
    }

    /** The codec as Axon's serializer. */
    EventSerializer serializer() {
        return serializer;
    }

    EventUpcaster upcaster() {
        return upcaster;
    }

    /** What makes a mapper write the same forms as this codec. */
    Consumer<JsonMapper.Builder> form() {
        return form;
    }

    /** What a codec is made of. */
    public static final class Builder {

        private final EventTypes types;
        private final Class<?> provenanceType;
        private final List<ErasableType<?>> erasables = new ArrayList<>();
        private Consumer<JsonMapper.Builder> customiser = _ -> {};
        private EventUpcaster upcaster = NoOpEventUpcaster.INSTANCE;

        private Builder(EventTypes types, Class<?> provenanceType) {
            this.types = types;
            this.provenanceType = provenanceType;
        }

        /** Declares a class whose text can be erased: what its text is, null once erased, and the value of a text. */
        public <T> Builder erasable(
                Class<T> type, Function<T, @Nullable String> text, Function<@Nullable String, T> of) {
            erasables.add(new ErasableType<>(type, text, of));
            return this;
        }

        /** Adds to the mapper, last of all: mixins, modules. */
        public Builder mapper(Consumer<JsonMapper.Builder> more) {
            customiser = customiser.andThen(more);
            return this;
        }

        /** What brings an event of an earlier revision to that of today; of one event it makes one. None unless given. */
        public Builder upcaster(EventUpcaster chain) {
            this.upcaster = chain;
            return this;
        }

        public EventCodec build() {
            return new EventCodec(this);
        }

        private Consumer<JsonMapper.Builder> form() {
            ExactForm exact = new ExactForm(erasables);
            Consumer<JsonMapper.Builder> first = exact::applyTo;
            return first.andThen(customiser);
        }
    }
}
