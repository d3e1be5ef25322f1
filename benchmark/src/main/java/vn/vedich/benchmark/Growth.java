package vn.vedich.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What an append and the reading of an aggregate cost in a long log, against a short one. */
final class Growth {

    private static final long SHORT = 100_000;
    private static final int APPENDS_BY_MANY = 2_560;
    private static final int APPENDS_BY_ONE = 200;
    private static final int STREAM_READS = 1_000;
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e6;

    private Growth() {}

    static void run(Settings settings, Path folder, Report report) {
        try (FilledLog small = FilledLog.of(folder.resolve("short.db"), SHORT, report);
                FilledLog large = FilledLog.of(settings.longLog(), settings.events(), report)) {
            OwnLog smallLog = new OwnLog("short", small.log());
            OwnLog largeLog = new OwnLog("long", large.log());
            Report.Table table = report.table(
                    List.of("cost, µs", "short log, median (range)", "long log, median (range)", "long ÷ short"));
            try (Writers toSmall = Writers.each(SqliteAppends.MANY, smallLog);
                    Writers toLarge = Writers.each(SqliteAppends.MANY, largeLog)) {
                row(table, "append of one event, 64 writers", settings, toSmall, toLarge, Growth::byMany);
            }
            try (Writers toSmall = Writers.each(1, smallLog);
                    Writers toLarge = Writers.each(1, largeLog)) {
                row(table, "append of one event, one writer", settings, toSmall, toLarge, Growth::byOne);
            }
            row(table, "reading a stream of 50 events", settings, small, large, Growth::streamRead);
            table.print();
            report.say("At the end the short log has %,d events.%n", small.log().head() + 1);
        }
    }

    private static <T> void row(
            Report.Table table, String what, Settings settings, T small, T large, ToDoubleFunction<T> micros) {
        Map<T, Figures> figures = settings.inRounds().of(List.of(small, large), micros);
        Figures ofSmall = figures.getOrDefault(small, new Figures(List.of()));
        Figures ofLarge = figures.getOrDefault(large, new Figures(List.of()));
        table.row(List.of(
                what,
                Report.median(ofSmall, "%,.0f"),
                Report.median(ofLarge, "%,.0f"),
                Report.median(ofLarge.dividedBy(ofSmall), "%.2f")));
    }

    private static double byMany(Writers writers) {
        return MICROS / writers.perSecond(APPENDS_BY_MANY);
    }

    private static double byOne(Writers writers) {
        return MICROS / writers.perSecond(APPENDS_BY_ONE);
    }

    private static double streamRead(FilledLog log) {
        long since = System.nanoTime();
        for (int n = 0; n < STREAM_READS; n++) {
            log.readAnyStream();
        }
        return (System.nanoTime() - since) / NANOS * MICROS / STREAM_READS;
    }
}
