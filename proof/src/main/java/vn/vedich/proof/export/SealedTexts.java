package vn.vedich.proof.export;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.SaltedHash;
import vn.vedich.proof.StrictBase64;
import vn.vedich.proof.UnacceptableJson;

/**
 * The erasable texts of an event that are still there.
 *
 * @param stored canonical JSON object, hash → {@code {"salt":…,"text":…}}
 * @param texts hash → text
 */
public record SealedTexts(String stored, SortedMap<String, String> texts) {

    private static final String NONE = "{}";

    public SealedTexts {
        texts = Collections.unmodifiableSortedMap(texts);
    }

    /**
     * Reads stored texts and checks each against its hash.
     *
     * @param stored null when there is none
     * @throws UnacceptableEvent when it is not in its form or a text is not the one that was sealed
     */
    public static SealedTexts parse(@Nullable String stored) {
        if (stored == null || stored.equals(NONE)) {
            return new SealedTexts(NONE, Collections.emptySortedMap());
        }
        try {
            JsonNode json = CanonicalJson.parse(stored);
            if (!json.isObject() || !CanonicalJson.write(json).equals(stored)) {
                throw new UnacceptableEvent("its erasable texts are not written in their form");
            }
            SortedMap<String, String> texts = new TreeMap<>();
            for (Map.Entry<String, JsonNode> entry : json.properties()) {
                texts.put(entry.getKey(), text(entry.getKey(), entry.getValue()));
            }
            return new SealedTexts(stored, texts);
        } catch (UnacceptableJson e) {
            throw new UnacceptableEvent("its erasable texts are no JSON", e);
        }
    }

    private static String text(String hash, JsonNode salted) {
        JsonNode salt = salted.path("salt");
        JsonNode text = salted.path("text");
        if (salted.size() != 2 || !salt.isString() || !text.isString() || !isSalt(salt.stringValue())) {
            throw new UnacceptableEvent("an erasable text is not written in its form");
        }
        String found = SaltedHash.of(salt.stringValue(), text.stringValue().getBytes(StandardCharsets.UTF_8));
        if (!found.equals(hash)) {
            throw new UnacceptableEvent("an erasable text is not the one that was sealed");
        }
        return text.stringValue();
    }

    private static boolean isSalt(String salt) {
        try {
            return StrictBase64.decodeUrl(salt).length == SaltedHash.SALT_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
