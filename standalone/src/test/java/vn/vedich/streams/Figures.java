package vn.vedich.streams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was measured, by what it is and under which circumstances: printed as it comes, and as a table of Markdown in the end. */
final class Figures {

    private final String subject;
    private final Set<String> columns = new LinkedHashSet<>();
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    /** @param subject of the table, which stands in its corner */
    Figures(String subject) {
        this.subject = subject;
    }

    void add(String column, String row, String figure) {
        System.out.printf("  %-45s %-55s %s%n", column, row, figure);
        columns.add(column);
        rows.computeIfAbsent(row, _ -> new HashMap<>()).put(column, figure);
    }

    void print() {
        if (rows.isEmpty()) {
            return;
        }
        System.out.println();
        System.out.println(line(subject, List.copyOf(columns)));
        System.out.println(line("---", columns.stream().map(_ -> "---").toList()));
        rows.forEach((row, figures) -> System.out.println(line(row, figures(figures))));
    }

    private List<String> figures(Map<String, String> ofRow) {
        return columns.stream().map(column -> ofRow.getOrDefault(column, "")).toList();
    }

    private static String line(String first, List<String> others) {
        List<String> cells = new ArrayList<>(List.of(first));
        cells.addAll(others);
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
