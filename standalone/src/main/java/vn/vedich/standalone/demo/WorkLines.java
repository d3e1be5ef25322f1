package vn.vedich.standalone.demo;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A register of projects as lines for a terminal. */
final class WorkLines {

    private WorkLines() {}

    static List<String> of(JsonNode register) {
        return register.path("items").valueStream().flatMap(WorkLines::work).toList();
    }

    private static Stream<String> work(JsonNode work) {
        JsonNode amounts = work.path("amounts");
        String flags = work.path("flags").valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        return Stream.of(
                Named.of(work),
                "  " + work.path("phase").asString("-") + ", "
                        + work.path("progress").path("percent").asString("-") + " %; cấp vốn (allocated) "
                        + Amounts.dong(amounts.path("allocated")) + ", đã chi (paid) "
                        + Amounts.dong(amounts.path("paid"))
                        + (flags.isEmpty() ? "" : "; " + flags));
    }
}
