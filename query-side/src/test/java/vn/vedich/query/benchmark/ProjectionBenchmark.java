package vn.vedich.query.benchmark;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.vedich.query.matrix.MatrixProjection;
import vn.vedich.query.matrix.MatrixStore;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.scorecard.ScorecardProjection;
import vn.vedich.query.scorecard.ScorecardStore;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.timeline.TimelineProjection;
import vn.vedich.query.timeline.TimelineStore;
import vn.vedich.query.units.UnitsProjection;
import vn.vedich.query.units.UnitsStore;

/**
 * Prints how many events a second go through each projection and through the whole set, one after another, and how the
 * last run compares with the first. Nothing is asserted. Arguments: events (50000), communes (100), runs (3).
 */
public final class ProjectionBenchmark {

    private static final int BATCH = 1_000;
    private static final double NANOS = 1e9;

    private ProjectionBenchmark() {}

    public static void main(String[] arguments) {
        int events = argument(arguments, 0, 50_000);
        int communes = argument(arguments, 1, 100);
        int runs = argument(arguments, 2, 3);
        List<Fact> log = GeneratedLog.of(events, communes);
        System.out.printf("%,d events of %,d communes, batches of %d, %d runs%n", events, communes, BATCH, runs);
        Map<String, List<Double>> rates = new LinkedHashMap<>();
        for (int run = 0; run < runs; run++) {
            measured(log)
                    .forEach((name, rate) -> rates.computeIfAbsent(name, unseen -> new ArrayList<>())
                            .add(rate));
        }
        rates.forEach(ProjectionBenchmark::print);
        Runtime memory = Runtime.getRuntime();
        System.out.printf("memory in use %,d MB%n", (memory.totalMemory() - memory.freeMemory()) >> 20);
        System.exit(0);
    }

    private static Map<String, Double> measured(List<Fact> log) {
        Map<String, Double> rates = new TreeMap<>();
        double seconds = 0;
        for (Projection projection : projections(AnswersDatabase.empty())) {
            long since = System.nanoTime();
            for (int from = 0; from < log.size(); from += BATCH) {
                projection.apply(log.subList(from, Math.min(log.size(), from + BATCH)));
            }
            double took = (System.nanoTime() - since) / NANOS;
            rates.put(projection.name(), log.size() / took);
            seconds += took;
        }
        rates.put("whole set", log.size() / seconds);
        return rates;
    }

    private static List<Projection> projections(MongoDatabase database) {
        return List.of(
                new ScorecardProjection(new ScorecardStore(database)),
                new MatrixProjection(new MatrixStore(database)),
                new TimelineProjection(new TimelineStore(database)),
                new UnitsProjection(new UnitsStore(database)));
    }

    private static void print(String name, List<Double> rates) {
        List<Double> sorted = rates.stream().sorted().toList();
        System.out.printf(
                "%-10s median %,8.0f events/s (from %,.0f to %,.0f; last run %.2f of the first)%n",
                name,
                sorted.get(sorted.size() / 2),
                sorted.getFirst(),
                sorted.getLast(),
                rates.getLast() / rates.getFirst());
    }

    private static int argument(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }
}
