package vn.vedich.query.export;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import vn.vedich.query.answer.BadParameter;

/** Parameters as they stand behind a path. */
final class QueryText {

    private QueryText() {}

    /** @throws BadParameter when it can't be read */
    static Map<String, String> read(String text) {
        Map<String, String> parameters = new TreeMap<>();
        try {
            for (String pair : text.split("&", -1)) {
                String[] halves = pair.split("=", 2);
                parameters.put(
                        halves[0], halves.length < 2 ? "" : URLDecoder.decode(halves[1], StandardCharsets.UTF_8));
            }
        } catch (IllegalArgumentException e) {
            throw new BadParameter("question", BadParameter.Form.REQUIRED);
        }
        return parameters;
    }
}
