package vn.vedich.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares documents with what is left of them once every text was erased: words may be gone, figures may not. */
final class OnlyTextsAreGone {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A number, a day or a month, a code with digits only: never a text of a person. */
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]+([.-][0-9]+)*");

    private OnlyTextsAreGone() {}

    static void in(List<RawBsonDocument> before, List<RawBsonDocument> after) {
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            compare(String.valueOf(before.get(i).get("_id")), json(before.get(i)), json(after.get(i)));
        }
    }

    private static JsonNode json(BsonDocument document) {
        return JSON.readTree(document.toJson());
    }

    private static void compare(String path, JsonNode before, JsonNode after) {
        if (isWrittenDocument(before) && isWrittenDocument(after)) {
            compare(path, JSON.readTree(before.stringValue()), JSON.readTree(after.stringValue()));
        } else if (before.isObject() && after.isObject()) {
            assertThat(before.propertyNames()).as(path).containsAll(after.propertyNames());
            before.properties()
                    .forEach(one -> compare(path + "/" + one.getKey(), one.getValue(), after.path(one.getKey())));
        } else if (before.isArray() && after.isArray()) {
            assertThat(after.size()).as(path).isEqualTo(before.size());
            for (int i = 0; i < before.size(); i++) {
                compare(path + "/" + i, before.path(i), after.path(i));
            }
        } else if (!isErased(before, after)) {
            assertThat(after).as(path).isEqualTo(before);
        }
    }

    /** Documents keep their body as the text of a JSON object. */
    private static boolean isWrittenDocument(JsonNode node) {
        return node.isString() && node.stringValue().startsWith("{");
    }

    private static boolean isErased(JsonNode before, JsonNode after) {
        boolean gone = after.isNull()
                || after.isMissingNode()
                || after.isString() && after.stringValue().isEmpty();
        return gone
                && before.isString()
                && !FIGURE.matcher(before.stringValue()).matches();
    }
}
