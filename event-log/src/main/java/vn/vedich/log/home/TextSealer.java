package vn.vedich.log.home;

import static vn.vedich.log.home.ErasableForm.ERASABLE;
import static vn.vedich.log.home.ErasableForm.SALT;
import static vn.vedich.log.home.ErasableForm.SEALED;
import static vn.vedich.log.home.ErasableForm.TEXT;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.SaltedHash;
import vn.vedich.proof.UnacceptableJson;

/** Seals the texts of one event and gathers them. */
final class TextSealer {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final RandomGenerator random;
    private final ObjectNode texts = NODES.objectNode();

    TextSealer(RandomGenerator random) {
        this.random = random;
    }

    String seal(String json) {
        return CanonicalJson.write(sealed(CanonicalJson.parse(json)));
    }

    String sealObject(String json) {
        JsonNode node = CanonicalJson.parse(json);
        if (!node.isObject()) {
            throw new UnacceptableJson("provenance must be a JSON object");
        }
        return CanonicalJson.write(sealed(node));
    }

    /** Hash → salt and text, as JSON; null when there was no text. */
    @Nullable
    String sealedTexts() {
        return texts.isEmpty() ? null : CanonicalJson.write(texts);
    }

    private JsonNode sealed(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = NODES.arrayNode();
            node.values().forEach(element -> array.add(sealed(element)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        return ErasableForm.isErasable(node) ? sealText(node.path(ERASABLE).stringValue()) : sealedProperties(node);
    }

    private JsonNode sealedProperties(JsonNode object) {
        ObjectNode copy = NODES.objectNode();
        object.properties().forEach(property -> copy.set(property.getKey(), sealed(property.getValue())));
        return copy;
    }

    private JsonNode sealText(String text) {
        String salt = SaltedHash.newSalt(random);
        String hash = SaltedHash.of(salt, text.getBytes(StandardCharsets.UTF_8));
        texts.set(hash, NODES.objectNode().put(SALT, salt).put(TEXT, text));
        return NODES.objectNode().put(SEALED, hash);
    }
}
