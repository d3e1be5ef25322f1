package vn.vedich.standalone.demo;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The end of a timeline as lines for a terminal. */
final class TimelineLines {

    private TimelineLines() {}

    /** The last entries, found by paging to the end like any reader. */
    static List<String> last(OwnAnswers answers, String path, int wanted) throws IOException, InterruptedException {
        Deque<String> lines = new ArrayDeque<>();
        JsonNode page = answers.get(path + "?limit=500");
        while (true) {
            page.path("items").forEach(entry -> keep(lines, line(entry), wanted));
            JsonNode next = page.path("next");
            if (next.isNull() || next.isMissingNode()) {
                return List.copyOf(lines);
            }
            page = answers.get(
                    path + "?limit=500&cursor=" + URLEncoder.encode(next.asString(), StandardCharsets.UTF_8));
        }
    }

    private static void keep(Deque<String> lines, String line, int wanted) {
        lines.addLast(line);
        if (lines.size() > wanted) {
            lines.removeFirst();
        }
    }

    private static String line(JsonNode entry) {
        String source = entry.path("source").asString("");
        return entry.path("occurredOn").asString() + "  #"
                + entry.path("position").asString() + "  "
                + entry.path("summary").asString() + (source.isEmpty() ? "" : "  [" + source + "]");
    }
}
