package vn.vedich.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.vedich.command.loading.LoadReport;
import vn.vedich.command.loading.Progress;
import vn.vedich.command.loading.RecordLoader;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.LogEventStore;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Facts;
import vn.vedich.query.projection.Projection;
import vn.vedich.standalone.district.DistrictYear;

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
        try (Installation installation =
                Installation.empty(Files.createTempDirectory("vedich-district").resolve("data"))) {
            load(installation);
            List<Fact> log = log(installation);
            System.out.printf("%,d events, batches of %,d, %d runs%n", log.size(), BATCH, runs);
            Map<String, List<Double>> rates = new LinkedHashMap<>();
            for (int run = 0; run < runs; run++) {
                measured(log, installation.beans(Projection.class))
                        .forEach((name, rate) -> rates.computeIfAbsent(name, unseen -> new ArrayList<>())
                                .add(rate));
            }
            rates.forEach(DistrictBenchmark::print);
        }
    }

    private static void load(Installation installation) throws IOException {
        EnteredBy operator = new EnteredBy(Text.of("operator"), Set.of(Role.OPERATOR), null);
        long since = System.nanoTime();
        try (InputStream record = new DistrictYear().open()) {
            LoadReport report =
                    installation.bean(RecordLoader.class).load(record, operator, Locale.ENGLISH, Progress.UNHEARD);
            double seconds = (System.nanoTime() - since) / NANOS;
            System.out.printf(
                    "%,d commands loaded, %,.0f a second; %,d refused, as is meant%n",
                    report.lines(), report.lines() / seconds, report.refusedLines());
        }
    }

    private static List<Fact> log(Installation installation) throws InterruptedException {
        long head = installation.bean(EventLog.class).head();
        List<TrackedEventMessage<?>> messages = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                installation.bean(LogEventStore.class).openStream(null)) {
            while (messages.size() <= head) {
                messages.add(stream.nextAvailable());
            }
        }
        return Facts.from(messages);
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
