package vn.vedich.benchmark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Markdown that can be read as it is printed. */
final class Report {

    private final List<PrintStream> outs;

    Report(PrintStream... outs) {
        this.outs = List.of(outs);
    }

    void say(String format, Object... values) {
        String text = String.format(Locale.ROOT, format, values);
        outs.forEach(out -> out.println(text));
    }

    void title(String title) {
        say("%n### %s%n", title);
    }

    Table table(List<String> columns) {
        return new Table(columns);
    }

    static String median(Figures figures, String format) {
        String form = "%s (%s–%s)".replace("%s", format);
        return String.format(Locale.ROOT, form, figures.median(), figures.least(), figures.most());
    }

    static void utf8() {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Rows that are printed together, each column as wide as it must be. */
    final class Table {
        private final List<List<String>> rows = new ArrayList<>();

        private Table(List<String> columns) {
            rows.add(columns);
            rows.add(columns.stream().map(_ -> "---").toList());
        }

        Table row(List<String> cells) {
            rows.add(List.copyOf(cells));
            return this;
        }

        void print() {
            for (List<String> row : rows) {
                say(
                        "| %s |",
                        IntStream.range(0, row.size())
                                .mapToObj(column -> padded(row.get(column), column))
                                .collect(Collectors.joining(" | ")));
            }
            say("");
        }

        private String padded(String cell, int column) {
            int width = rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
            return cell + (cell.equals("---") ? "-" : " ").repeat(width - cell.length());
        }
    }
}
