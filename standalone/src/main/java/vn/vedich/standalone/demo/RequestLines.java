package vn.vedich.standalone.demo;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A register of requests as lines for a terminal. */
final class RequestLines {

    private RequestLines() {}

    static List<String> of(JsonNode register) {
        return register.path("items")
                .valueStream()
                .flatMap(RequestLines::request)
                .toList();
    }

    private static Stream<String> request(JsonNode request) {
        JsonNode waiting = request.path("waiting");
        String state = waiting.isObject()
                ? "chờ (waits on) " + Named.of(waiting.path("on")) + ", "
                        + waiting.path("days").asString() + " ngày (days), "
                        + waiting.path("awaited").asString()
                : request.path("answer").path("answer").asString("-");
        return Stream.of(
                request.path("text").asString("-"), "  " + request.path("id").asString() + ": " + state);
    }
}
