package vn.vedich.query.projection;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import vn.vedich.kernel.value.Text;

/**
 * The one JSON form of documents: the components of records in their order, what is null left out. An erased text is
 * written as null and so stays apart from one that never was.
 */
public final class DocumentJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(new SimpleModule().addDeserializer(Text.class, new ErasableText()))
            .build();

    private DocumentJson() {}

    public static String write(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    public static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    public static <D> D read(JsonNode tree, Class<D> form) {
        return MAPPER.treeToValue(tree, form);
    }

    public static <D> D read(String json, Class<D> form) {
        return MAPPER.readValue(json, form);
    }

    private static final class ErasableText extends StdDeserializer<Text> {

        private ErasableText() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser parser, DeserializationContext context) {
            return Text.of(parser.getString());
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return Text.erased();
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
