package vn.vedich.standalone.demo;

import tools.jackson.databind.JsonNode;

/** What an answer calls somebody or something. */
final class Named {

    private Named() {}

    /** The Vietnamese name, or the id of what nobody named; empty where nothing is. */
    static String of(JsonNode named) {
        return named.path("names").path("vi").asString(named.path("id").asString(""));
    }
}
