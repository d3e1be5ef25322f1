package vn.vedich.journey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Projection;

/**
 * Prints how fast a district's year is loaded, command by command, and how many of its events a second then go through
 * each projection and through the whole set, one after another. Nothing is asserted. Argument: how many runs (3).
 */
public final class DistrictBenchmark {

    private static final int BATCH = 1_000;
    private static final double NANOS = 1e9;

    private DistrictBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
        try (DistrictLog district = DistrictLog.loaded()) {
            List<Fact> log = district.facts();
            System.out.printf("%,d events, batches of %,d, %d runs%n", log.size(), BATCH, runs);
            Map<String, List<Double>> rates = new LinkedHashMap<>();
            for (int run = 0; run < runs; run++) {
                measured(log, district.installation().beans(Projection.class))
                        .forEach((name, rate) -> rates.computeIfAbsent(name, unseen -> new ArrayList<>())
                                .add(rate));
            }
            rates.forEach(DistrictBenchmark::print);
        }
    }

    private static Map<String, Double> measured(List<Fact> log, List<Projection> projections) {
        Map<String, Double> rates = new LinkedHashMap<>();
        double seconds = 0;
        for (Projection projection : projections) {
            projection.clear();
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

    private static void print(String name, List<Double> rates) {
        List<Double> sorted = rates.stream().sorted().toList();
        System.out.printf(
                "%-14s median %,8.0f events/s (from %,.0f to %,.0f)%n",
                name, sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }
}
