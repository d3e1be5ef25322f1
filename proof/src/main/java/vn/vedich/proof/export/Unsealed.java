package vn.vedich.proof.export;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.proof.CanonicalJson;

/** Puts texts in the place of their hashes; what was erased reads as null. */
final class Unsealed {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String SEALED = "sealed";
    private static final String ERASABLE = "erasable";
    private static final String MARK = "\"" + SEALED + "\":";

    private final SealedTexts texts;
    private final Set<String> hashes = new HashSet<>();

    private Unsealed(SealedTexts texts) {
        this.texts = texts;
    }

    /** The JSON with {@code {"erasable":"the text"}} or {@code {"erasable":null}} for each {@code {"sealed":hash}}. */
    static String json(String sealed, SealedTexts texts) {
        return sealed.contains(MARK)
                ? CanonicalJson.write(new Unsealed(texts).unsealed(CanonicalJson.parse(sealed)))
                : sealed;
    }

    /** @throws UnacceptableEvent when there is a text that none of these has the hash of: nothing vouches for it */
    static void requireUsed(SealedTexts texts, String... sealed) {
        if (texts.texts().isEmpty()) {
            return;
        }
        Unsealed used = new Unsealed(texts);
        for (String json : sealed) {
            if (json.contains(MARK)) {
                used.gather(CanonicalJson.parse(json));
            }
        }
        if (!used.hashes.containsAll(texts.texts().keySet())) {
            throw new UnacceptableEvent("an erasable text does not belong to it");
        }
    }

    private void gather(JsonNode node) {
        if (node.isObject() && node.has(SEALED)) {
            hashes.add(node.path(SEALED).asString(""));
        } else {
            node.values().forEach(this::gather);
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
        String text = texts.texts().get(hash);
        return NODES.objectNode().set(ERASABLE, text == null ? NODES.nullNode() : NODES.stringNode(text));
    }
}
