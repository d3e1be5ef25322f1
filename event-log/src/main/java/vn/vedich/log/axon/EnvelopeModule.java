package vn.vedich.log.axon;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import vn.vedich.log.Fingerprint;

/** Gives the envelope in a MetaData its classes back, which plain JSON forgets: a dead letter needs them. */
final class EnvelopeModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    EnvelopeModule(EventCodec codec) {
        super("envelope");
        addDeserializer(MetaData.class, new Reader(codec));
    }

    private static final class Reader extends StdDeserializer<MetaData> {
        private final EventCodec codec;

        private Reader(EventCodec codec) {
            super(MetaData.class);
            this.codec = codec;
        }

        @Override
        public MetaData deserialize(JsonParser in, DeserializationContext context) {
            Map<String, Object> entries = new HashMap<>();
            context.readTree(in)
                    .properties()
                    .forEach(entry -> entries.put(entry.getKey(), value(entry.getKey(), entry.getValue(), context)));
            return MetaData.from(entries);
        }

        private Object value(String key, JsonNode node, DeserializationContext context) {
            return switch (key) {
                case EnvelopeKeys.POSITION -> node.longValue();
                case EnvelopeKeys.RECORDED_AT -> context.readTreeAsValue(node, Instant.class);
                case EnvelopeKeys.FINGERPRINT -> context.readTreeAsValue(node, Fingerprint.class);
                case EnvelopeKeys.PROVENANCE ->
                    codec.readProvenance(node.toString()).orElseGet(MetaData::emptyInstance);
                default -> context.readTreeAsValue(node, Object.class);
            };
        }
    }
}
