package vn.vedich.benchmark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Reading a whole log again and again. */
final class Reads {

    private static final int STREAMS = 400;
    private static final int EVENTS_IN_STREAM = 50;
    private static final double NANOS = 1e9;

    private Reads() {}

    static void sqlite(Settings settings, Path folder, Report report) {
        try (SqliteContestants all = SqliteContestants.in(folder)) {
            print(settings, List.of(all.own(), all.adapter(), all.jdbc(), all.raw()), report);
        }
    }

    static void mongo(Settings settings, Path folder, Report report) {
        try (Mongo mongo = Mongo.of(settings, report);
                MongoContestants all = MongoContestants.in(mongo)) {
            print(settings, List.of(all.own(), all.adapter(), all.axonMongo(), all.raw()), report);
        }
    }

    private static void print(Settings settings, List<Contestant> contestants, Report report) {
        report.say("%,d events in %,d streams.%n", STREAMS * EVENTS_IN_STREAM, STREAMS);
        contestants.forEach(Reads::fill);
        Map<String, Figures> figures = new LinkedHashMap<>();
        settings.inRounds()
                .of(contestants, contestant -> perSecond(contestant, settings))
                .forEach((contestant, rates) -> figures.put(contestant.name(), rates));
        Ratios.print(figures, "events/s", report);
    }

    /** By many at once, since one after another would wait for the disk each time. */
    private static void fill(Contestant contestant) {
        try (ExecutorService threads = Executors.newFixedThreadPool(SqliteAppends.MANY)) {
            IntStream.range(0, STREAMS)
                    .mapToObj(n -> threads.submit(() -> fill(contestant, "assessment/" + n)))
                    .toList()
                    .forEach(Writers::await);
        }
    }

    private static void fill(Contestant contestant, String stream) {
        for (int sequence = 0; sequence < EVENTS_IN_STREAM; sequence++) {
            contestant.append(Sample.of(stream, sequence));
        }
    }

    private static double perSecond(Contestant contestant, Settings settings) {
        long since = System.nanoTime();
        long until = since + settings.turn().toNanos();
        long events = 0;
        while (System.nanoTime() < until) {
            long read = contestant.readAll();
            if (read != STREAMS * EVENTS_IN_STREAM) {
                throw new IllegalStateException(contestant.name() + " read " + read + " events");
            }
            events += read;
        }
        return events * NANOS / (System.nanoTime() - since);
    }
}
