package vn.vedich.proof.form;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * A class of values whose text can be erased: written and read as {@code {"erasable":"the text"}}, null once erased.
 *
 * @param text the value's text, null when it is erased
 * @param of the value of a text, or of none
 */
public record ErasableType<T>(Class<T> type, Function<T, @Nullable String> text, Function<@Nullable String, T> of) {

    private static final String ERASABLE = "erasable";

    void addTo(SimpleModule module) {
        module.addSerializer(type, new Writer<>(this));
        module.addDeserializer(type, new Reader<>(this));
    }

    private static final class Writer<T> extends StdSerializer<T> {
        private final ErasableType<T> erasable;

        private Writer(ErasableType<T> erasable) {
            super(erasable.type());
            this.erasable = erasable;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            String text = erasable.text().apply(value);
            if (text == null) {
                out.writeNullProperty(ERASABLE);
            } else {
                out.writeStringProperty(ERASABLE, text);
            }
            out.writeEndObject();
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {
        private final ErasableType<T> erasable;

        private Reader(ErasableType<T> erasable) {
            super(erasable.type());
            this.erasable = erasable;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            JsonNode node = context.readTree(in);
            JsonNode text = node.path(ERASABLE);
            if (node.size() == 1 && text.isString()) {
                return erasable.of().apply(text.stringValue());
            }
            if (node.size() == 1 && text.isNull()) {
                return erasable.of().apply(null);
            }
            return context.reportInputMismatch(
                    this, "an erasable value is {\"erasable\":\"the text\"} or null in its place");
        }
    }
}
