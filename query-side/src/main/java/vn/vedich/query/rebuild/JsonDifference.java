package vn.vedich.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where two JSON values differ, as JSON pointers (RFC 6901), the deepest ones that tell it. Pure. */
final class JsonDifference {

    private final List<String> pointers = new ArrayList<>();
    private final int most;

    private JsonDifference(int most) {
        this.most = most;
    }

    /** The first of them, at most so many; none when the values are equal. */
    static List<String> between(JsonNode one, JsonNode other, int most) {
        JsonDifference difference = new JsonDifference(most);
        difference.compare("", one, other);
        return difference.pointers;
    }

    private void compare(String pointer, @Nullable JsonNode one, @Nullable JsonNode other) {
        if (pointers.size() >= most || one != null && one.equals(other)) {
            return;
        }
        if (one != null && other != null && one.isObject() && other.isObject()) {
            compareFields(pointer, one, other);
        } else if (one != null && other != null && one.isArray() && other.isArray()) {
            compareItems(pointer, one, other);
        } else {
            pointers.add(pointer);
        }
    }

    private void compareFields(String pointer, JsonNode one, JsonNode other) {
        TreeSet<String> fields = new TreeSet<>(one.propertyNames());
        fields.addAll(other.propertyNames());
        for (String field : fields) {
            compare(pointer + "/" + escaped(field), one.get(field), other.get(field));
        }
    }

    private void compareItems(String pointer, JsonNode one, JsonNode other) {
        for (int index = 0; index < Math.max(one.size(), other.size()); index++) {
            compare(pointer + "/" + index, one.get(index), other.get(index));
        }
    }

    private static String escaped(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }
}
