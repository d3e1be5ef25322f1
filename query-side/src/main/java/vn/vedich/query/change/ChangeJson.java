package vn.vedich.query.change;

import tools.jackson.databind.json.JsonMapper;

/** The one JSON form of what is told, as the answers of inboxes have theirs; on one line, and the same bytes every time. */
public final class ChangeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ChangeJson() {}

    public static String write(Object told) {
        return MAPPER.writeValueAsString(told);
    }
}
