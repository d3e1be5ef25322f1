package vn.vedich.standalone.demo;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A scorecard as lines for a terminal. */
final class ScorecardLines {

    private ScorecardLines() {}

    static List<String> of(JsonNode card) {
        List<String> lines = new ArrayList<>();
        lines.add(name(card.path("unit")) + " · " + card.path("asOf").asString() + " · "
                + card.path("criteriaSet").path("id").asString() + " v"
                + card.path("criteriaSet").path("version").asString());
        lines.add("  tiêu chí đạt (criteria met)     " + tally(card.path("criteria")));
        lines.add("  chỉ tiêu đạt (indicators met)   " + tally(card.path("indicators")));
        lines.add("  of these on illustrative entries: "
                + card.path("illustrative").path("criteria").asString() + " criteria, "
                + card.path("illustrative").path("indicators").asString() + " indicators");
        card.path("targets").forEach(target -> lines.add("  " + target(target)));
        card.path("items").forEach(item -> lines.add("  " + criterion(item)));
        return lines;
    }

    private static String target(JsonNode target) {
        String due = "mục tiêu (target) " + target.path("due").asString() + ": ";
        return target.path("criteria").isNumber()
                ? due + target.path("criteria").asString() + " tiêu chí, "
                        + target.path("indicators").asString() + " chỉ tiêu"
                : due + "về đích (recognition)";
    }

    private static String criterion(JsonNode item) {
        long met = item.path("indicators")
                .valueStream()
                .filter(i -> i.path("state").asString().equals("MET"))
                .count();
        return String.format(
                "%s %2s %-50s %d/%d%s",
                item.path("state").asString().equals("MET") ? "✔" : "·",
                item.path("code").asString(),
                name(item),
                met,
                item.path("indicators").size(),
                item.path("verified").asBoolean(true) ? "" : "  (wording not confirmed)");
    }

    private static String tally(JsonNode tally) {
        return tally.path("met").asString() + "/" + tally.path("total").asString();
    }

    private static String name(JsonNode named) {
        return named.path("names").path("vi").asString();
    }
}
