package vn.vedich.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table of rates in which the contestants that are ours are set against all others, round by round. */
final class Ratios {

    static final String OURS = "ours";

    private Ratios() {}

    static void print(Map<String, Figures> figures, String unit, Report report) {
        List<Map.Entry<String, Figures>> ours = figures.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(OURS))
                .toList();
        List<String> columns = new ArrayList<>(List.of("contestant", unit + ", median (range of rounds)"));
        ours.forEach(our -> columns.add(our.getKey() + " ÷ this"));
        Report.Table table = report.table(columns);
        figures.forEach((name, rates) -> {
            List<String> cells = new ArrayList<>(List.of(name, Report.median(rates, "%,.0f")));
            ours.forEach(our -> cells.add(
                    our.getKey().equals(name)
                            ? ""
                            : Report.median(our.getValue().dividedBy(rates), "%.2f")));
            table.row(cells);
        });
        table.print();
    }
}
