package vn.vedich.proof.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.StrictBase64;
import vn.vedich.proof.UnacceptableJson;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.stream.CompletenessProof.ShownSeal;
import vn.vedich.proof.tree.Hash;

/** A {@link CompletenessProof} as one JSON document; its form is described in {@code docs/reference/proof-formats.md}. */
public final class CompletenessDocument {

    /** The form of these documents, written into each. Another form will have another number. */
    public static final int FORM = 1;

    /** A longer document is refused, in UTF-16 code units. */
    public static final int MAX_LENGTH = 1 << 28;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> KEYS = Set.of("completeness", "stream", "checkpoint", "leaves", "hashes", "seal");
    private static final Set<String> KEYS_OF_SEAL = Set.of("position", "payload", "bucket", "path");

    private CompletenessDocument() {}

    /** In canonical JSON. */
    public static String write(CompletenessProof proof) {
        ObjectNode json = NODES.objectNode()
                .put("completeness", FORM)
                .put("stream", proof.stream())
                .put("checkpoint", proof.checkpoint().write());
        ArrayNode leaves = json.putArray("leaves");
        proof.leaves().forEach(leaf -> leaves.add(StrictBase64.encode(leaf)));
        json.set("hashes", hashes(proof.hashes()));
        ShownSeal seal = proof.seal();
        if (seal != null) {
            json.putObject("seal")
                    .put("position", seal.position())
                    .put("payload", seal.payload())
                    .put("bucket", seal.shown().bucket())
                    .set("path", hashes(seal.shown().path()));
        }
        return CanonicalJson.write(json);
    }

    private static ArrayNode hashes(List<Hash> hashes) {
        ArrayNode array = NODES.arrayNode();
        hashes.forEach(hash -> array.add(hash.toString()));
        return array;
    }

    /** @throws UnacceptableNote when it is no such document */
    public static CompletenessProof parse(String document) {
        if (document.length() > MAX_LENGTH) {
            throw new UnacceptableNote("a proof of completeness has at most " + MAX_LENGTH + " characters");
        }
        try {
            return read(CanonicalJson.parse(document));
        } catch (UnacceptableNote e) {
            throw e;
        } catch (UnacceptableJson e) {
            throw new UnacceptableNote("a proof of completeness is a JSON document: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new UnacceptableNote("a leaf or a hash in the document is not base64", e);
        }
    }

    private static CompletenessProof read(JsonNode json) {
        requireKeys(json, KEYS);
        if (number(json, "completeness") != FORM) {
            throw new UnacceptableNote("a proof of completeness of another form");
        }
        List<byte[]> leaves = new ArrayList<>();
        texts(json, "leaves").forEach(leaf -> leaves.add(StrictBase64.decode(leaf)));
        return new CompletenessProof(
                text(json, "stream"),
                SignedNote.parse(text(json, "checkpoint")),
                leaves,
                texts(json, "hashes").stream().map(Hash::parse).toList(),
                seal(json.path("seal")));
    }

    private static @Nullable ShownSeal seal(JsonNode json) {
        if (json.isMissingNode()) {
            return null;
        }
        requireKeys(json, KEYS_OF_SEAL);
        List<Hash> path = texts(json, "path").stream().map(Hash::parse).toList();
        return new ShownSeal(
                number(json, "position"), text(json, "payload"), new StreamMap.Shown(text(json, "bucket"), path));
    }

    private static void requireKeys(JsonNode json, Set<String> known) {
        if (!json.isObject() || !known.containsAll(json.propertyNames())) {
            throw new UnacceptableNote("the document or its seal is no object, or has a key that is unknown");
        }
    }

    private static String text(JsonNode json, String key) {
        requireThat(json.path(key).isString(), key);
        return json.path(key).stringValue();
    }

    private static long number(JsonNode json, String key) {
        requireThat(json.path(key).isIntegralNumber() && json.path(key).canConvertToLong(), key);
        return json.path(key).longValue();
    }

    private static List<String> texts(JsonNode json, String key) {
        requireThat(json.path(key).isArray(), key);
        List<String> texts = new ArrayList<>();
        for (JsonNode text : json.path(key).values()) {
            requireThat(text.isString(), key);
            texts.add(text.stringValue());
        }
        return texts;
    }

    private static void requireThat(boolean holds, String key) {
        if (!holds) {
            throw new UnacceptableNote("\"" + key + "\" is missing or of another kind");
        }
    }
}
