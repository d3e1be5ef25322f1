package vn.vedich.log.letters;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.proof.CanonicalJson;

/** Times and diagnostics as both homes keep them: texts that anybody can read. */
final class LetterForm {

    /** ISO 8601 with nine digits of a second always, so that texts are ordered as times are. */
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(9).toFormatter();

    private LetterForm() {}

    static String time(Instant time) {
        return TIME.format(time);
    }

    static String json(Map<String, String> diagnostics) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        diagnostics.forEach(object::put);
        return CanonicalJson.write(object);
    }

    static Map<String, String> diagnostics(String json) {
        Map<String, String> read = new TreeMap<>();
        CanonicalJson.parse(json).forEachEntry((key, value) -> read.put(key, value.stringValue()));
        return read;
    }
}
