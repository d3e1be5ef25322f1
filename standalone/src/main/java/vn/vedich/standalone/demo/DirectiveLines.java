package vn.vedich.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.vedich.query.answer.Shortened;

/** Directives by the unit that leads as lines for a terminal; at the end those that nobody leads. */
final class DirectiveLines {

    private static final int LONGEST = 70;

    private DirectiveLines() {}

    static List<String> of(JsonNode register) {
        Map<String, List<String>> byLead = new TreeMap<>();
        List<String> unassigned = new ArrayList<>();
        register.path("items").forEach(directive -> {
            String lead = Named.of(directive.path("lead"));
            (lead.isEmpty() ? unassigned : byLead.computeIfAbsent(lead, none -> new ArrayList<>()))
                    .add(line(directive));
        });
        List<String> lines = new ArrayList<>();
        byLead.forEach((lead, given) -> add(lines, lead, given));
        add(lines, "chưa giao (not yet assigned)", unassigned);
        return lines;
    }

    private static void add(List<String> lines, String heading, List<String> directives) {
        if (!directives.isEmpty()) {
            lines.add(heading);
            directives.forEach(directive -> lines.add("  " + directive));
        }
    }

    private static String line(JsonNode directive) {
        String deadline = directive.path("deadline").asString("");
        return directive.path("id").asString() + " (" + directive.path("status").asString("-") + ", "
                + (deadline.isEmpty() ? "không có hạn (no deadline)" : "hạn (due) " + deadline) + ", "
                + directive.path("onTime").asString("-") + "): "
                + Shortened.to(LONGEST, directive.path("text").asString("-"));
    }
}
