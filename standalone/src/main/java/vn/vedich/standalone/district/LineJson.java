package vn.vedich.standalone.district;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Base64;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes lines in the form of a record file. */
final class LineJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private LineJson() {}

    static String write(YearLine line) {
        ObjectNode written = JSON.createObjectNode();
        written.put("id", line.id().value());
        written.put("command", line.command().getClass().getSimpleName());
        ObjectNode body = JSON.valueToTree(line.command());
        body.set("provenance", JSON.valueToTree(line.stated()));
        written.set("body", body);
        byte[] content = line.content();
        if (content != null) {
            written.put("content", Base64.getEncoder().encodeToString(content));
        }
        return written.toString();
    }
}
