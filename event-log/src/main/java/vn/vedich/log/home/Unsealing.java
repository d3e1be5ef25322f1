package vn.vedich.log.home;

import static vn.vedich.log.home.ErasableForm.TEXT;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.UnacceptableJson;

/** Puts the texts that are still there back into the stored JSON of one event; an erased one reads as null. */
public final class Unsealing {

    /** Hashes are met once each: a table of names met before would only grow and be searched. */
    private static final JsonFactory EVERY_NAME_IS_NEW = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    /**
     * In canonical JSON, which has no white space and no bare quote inside a string, this is nothing but the begin of an object
     * with one property: so the text is searched for it and not parsed, which most of the time of reading would go into.
     */
    private static final String BEFORE_HASH = "{\"sealed\":\"";

    private static final String BEHIND_HASH = "\"}";
    private static final String BEFORE_TEXT = "{\"erasable\":";
    private static final String BEHIND_TEXT = "}";

    private final @Nullable String storedTexts;
    private @Nullable Map<String, String> texts;

    /** @param storedTexts as {@link SealedCommit.SealedEvent#texts}, or what erasing left of it */
    public Unsealing(@Nullable String storedTexts) {
        this.storedTexts = storedTexts;
    }

    /**
     * The JSON with {@code {"erasable":…}} wherever the stored form has {@code {"sealed":…}}.
     *
     * @param storedJson canonical
     */
    public String unseal(String storedJson) {
        int sealed = storedJson.indexOf(BEFORE_HASH);
        return sealed < 0 ? storedJson : unseal(storedJson, sealed);
    }

    private String unseal(String storedJson, int first) {
        StringBuilder json = new StringBuilder(2 * storedJson.length());
        int done = 0;
        for (int sealed = first; sealed >= 0; sealed = storedJson.indexOf(BEFORE_HASH, done)) {
            int hash = sealed + BEFORE_HASH.length();
            int end = storedJson.indexOf(BEHIND_HASH, hash);
            if (end < 0) {
                throw new UnacceptableJson("a hash without an end");
            }
            json.append(storedJson, done, sealed).append(BEFORE_TEXT);
            append(json, textOf(storedJson.substring(hash, end)));
            json.append(BEHIND_TEXT);
            done = end + BEHIND_HASH.length();
        }
        return json.append(storedJson, done, storedJson.length()).toString();
    }

    private static void append(StringBuilder json, @Nullable String text) {
        if (text == null) {
            json.append("null");
        } else {
            CanonicalJson.appendString(json, text);
        }
    }

    private @Nullable String textOf(String hash) {
        if (texts == null) {
            texts = storedTexts == null ? Map.of() : read(storedTexts);
        }
        return texts.get(hash);
    }

    private static Map<String, String> read(String stored) {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser json = EVERY_NAME_IS_NEW.createParser(ObjectReadContext.empty(), stored)) {
            json.nextToken();
            for (String hash = json.nextName(); hash != null; hash = json.nextName()) {
                json.nextToken();
                readText(json, hash, texts);
            }
        }
        return texts;
    }

    private static void readText(JsonParser json, String hash, Map<String, String> texts) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            if (json.nextToken() == JsonToken.VALUE_STRING && name.equals(TEXT)) {
                texts.put(hash, json.getString());
            }
        }
    }
}
