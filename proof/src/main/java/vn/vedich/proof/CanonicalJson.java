package vn.vedich.proof;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in the canonical form of RFC 8785 (JCS): keys sorted by UTF-16 code units, no white space, each value written one
 * way only. Numbers are exact here: only integers within ±(2^53 − 1) are accepted. A key that occurs twice in an object
 * and half a surrogate pair are refused, as RFC 7493 demands.
 */
public final class CanonicalJson {

    /** Names in stored texts are hashes, each met once: a table of names met before would only grow and be searched. */
    private static final JsonFactory EVERY_NAME_IS_NEW = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(EVERY_NAME_IS_NEW)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private CanonicalJson() {}

    /**
     * The canonical form of this JSON text.
     *
     * @throws UnacceptableJson when it has none
     */
    public static String of(String json) {
        return write(parse(json));
    }

    /** @throws UnacceptableJson when this is not exactly one JSON value */
    public static JsonNode parse(String json) {
        try {
            JsonNode node = MAPPER.readTree(json);
            if (node == null || node.isMissingNode()) {
                throw new UnacceptableJson("no JSON value, only white space");
            }
            return node;
        } catch (JacksonException e) {
            // Jackson's own message quotes the text.
            throw new UnacceptableJson("not JSON, or the same key twice, at column "
                    + e.getLocation().getColumnNr() + " of line "
                    + e.getLocation().getLineNr());
        }
    }

    /** @throws UnacceptableJson when the value has no exact canonical form */
    public static String write(JsonNode node) {
        StringBuilder out = new StringBuilder();
        new CanonicalWriter(out).write(node);
        return out.toString();
    }

    /**
     * Appends one string, quoted.
     *
     * @throws UnacceptableJson when there is half a surrogate pair in it
     */
    public static void appendString(StringBuilder out, String text) {
        CanonicalString.append(out, text);
    }
}
