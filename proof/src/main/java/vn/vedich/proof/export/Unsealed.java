package vn.vedich.proof.export;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.proof.CanonicalJson;

/** Puts texts in the place of their hashes; what was erased reads as null. */
public final class Unsealed {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SEALED = "sealed";
    private static final String ERASABLE = "erasable";
    private static final String MARK = "\"" + SEALED + "\":";

    private final Function<String, @Nullable String> texts;

    private Unsealed(Function<String, @Nullable String> texts) {
        this.texts = texts;
    }

    /**
     * The JSON with {@code {"erasable":"the text"}} or {@code {"erasable":null}} for each {@code {"sealed":hash}}.
     *
     * @param texts of a hash the text; null when it was erased. Not asked when nothing is sealed
     */
    public static String json(String sealed, Function<String, @Nullable String> texts) {
        return sealed.contains(MARK)
                ? CanonicalJson.write(new Unsealed(texts).unsealed(CanonicalJson.parse(sealed)))
                : sealed;
    }

    /** @throws UnacceptableEvent when there is a text that none of these has the hash of: nothing vouches for it */
    static void requireUsed(SealedTexts texts, String... sealed) {
        if (texts.texts().isEmpty()) {
            return;
        }
        Set<String> hashes = new HashSet<>();
        for (String json : sealed) {
            if (json.contains(MARK)) {
                gather(CanonicalJson.parse(json), hashes);
            }
        }
        if (!hashes.containsAll(texts.texts().keySet())) {
            throw new UnacceptableEvent("an erasable text does not belong to it");
        }
    }

    private static void gather(JsonNode node, Set<String> hashes) {
        if (node.isObject() && node.has(SEALED)) {
            hashes.add(node.path(SEALED).asString(""));
        } else {
            node.values().forEach(value -> gather(value, hashes));
        }
    }

    private JsonNode unsealed(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = NODES.arrayNode();
            node.values().forEach(element -> array.add(unsealed(element)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        return node.has(SEALED) ? textOf(node.path(SEALED).asString("")) : unsealedProperties(node);
    }

    private JsonNode unsealedProperties(JsonNode object) {
        ObjectNode copy = NODES.objectNode();
        object.properties().forEach(property -> copy.set(property.getKey(), unsealed(property.getValue())));
        return copy;
    }

    private JsonNode textOf(String hash) {
        String text = texts.apply(hash);
        return NODES.objectNode().set(ERASABLE, text == null ? NODES.nullNode() : NODES.stringNode(text));
    }
}
