package vn.vedich.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;

/** Compares documents with what is left of them once every text was erased: words may be gone, figures may not. */
final class OnlyTextsAreGone {

    /** A number, a day or a month, a code with digits only: never a text of a person. */
    private static final Pattern FIGURE = Pattern.compile("-?[0-9]+([.-][0-9]+)*");

    private OnlyTextsAreGone() {}

    static void in(List<? extends BsonDocument> before, List<? extends BsonDocument> after) {
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            compare(String.valueOf(before.get(i).get("_id")), before.get(i), after.get(i));
        }
    }

    private static void compare(String path, BsonValue before, BsonValue after) {
        if (before.isDocument() && after.isDocument()) {
            before.asDocument()
                    .forEach((key, value) ->
                            compare(path + "/" + key, value, after.asDocument().get(key, BsonNull.VALUE)));
            assertThat(before.asDocument().keySet())
                    .as(path)
                    .containsAll(after.asDocument().keySet());
        } else if (before.isArray() && after.isArray()) {
            assertThat(after.asArray()).as(path).hasSameSizeAs(before.asArray());
            for (int i = 0; i < before.asArray().size(); i++) {
                compare(path + "/" + i, before.asArray().get(i), after.asArray().get(i));
            }
        } else if (!isErased(before, after)) {
            assertThat(after).as(path).isEqualTo(before);
        }
    }

    private static boolean isErased(BsonValue before, BsonValue after) {
        return before.isString()
                && !FIGURE.matcher(before.asString().getValue()).matches()
                && (after.isNull()
                        || after.isString() && after.asString().getValue().isEmpty());
    }
}
