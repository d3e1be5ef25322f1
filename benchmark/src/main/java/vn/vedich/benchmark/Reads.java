package vn.vedich.benchmark;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Reading a whole log again and again. Its events have timestamps {@value #MILLIS_APART} ms apart, as if of a quiet hour:
 * axon-mongo's tokens hold the ids of the last ten seconds, and had they all been written at once, all ids.
 *
 * @param streams each of {@value #EVENTS_IN_STREAM} events
 */
record Reads(int streams) {

    private static final int EVENTS_IN_STREAM = 50;
    private static final int STREAMS_IN_SQLITE = 400;
    /** Fewer: on the stand-in axon-mongo goes through the whole log for every hundred events. */
    private static final int STREAMS_IN_MONGO = 100;

    private static final int MILLIS_APART = 100;
    private static final Instant FIRST = Instant.parse("2026-11-23T02:00:00Z");
    private static final double NANOS = 1e9;

    static void sqlite(Settings settings, Path folder, Report report) {
        try (SqliteContestants all = SqliteContestants.in(folder)) {
            new Reads(STREAMS_IN_SQLITE)
                    .print(settings, List.of(all.own(), all.adapter(), all.jdbc(), all.raw()), report);
        }
    }

    static void mongo(Settings settings, Path folder, Report report) {
        try (Mongo mongo = Mongo.of(settings, report);
                MongoContestants all = MongoContestants.in(mongo)) {
            new Reads(STREAMS_IN_MONGO)
                    .print(settings, List.of(all.own(), all.adapter(), all.axonMongo(), all.raw()), report);
        }
    }

    private void print(Settings settings, List<Contestant> contestants, Report report) {
        report.say("%,d events in %,d streams.%n", events(), streams);
        contestants.forEach(this::fill);
        Map<String, Figures> figures = new LinkedHashMap<>();
        settings.inRounds()
                .of(contestants, contestant -> perSecond(contestant, settings))
                .forEach((contestant, rates) -> figures.put(contestant.name(), rates));
        Ratios.print(figures, "events/s", report);
    }

    /** By many at once, since one after another would wait for the disk each time. */
    private void fill(Contestant contestant) {
        try (ExecutorService threads = Executors.newFixedThreadPool(SqliteAppends.MANY)) {
            IntStream.range(0, streams)
                    .mapToObj(n -> threads.submit(() -> fill(contestant, n)))
                    .toList()
                    .forEach(Writers::await);
        }
    }

    private void fill(Contestant contestant, int stream) {
        for (int sequence = 0; sequence < EVENTS_IN_STREAM; sequence++) {
            long before = (long) sequence * streams + stream;
            contestant.append(Sample.of("assessment/" + stream, sequence, FIRST.plusMillis(before * MILLIS_APART)));
        }
    }

    private double perSecond(Contestant contestant, Settings settings) {
        long since = System.nanoTime();
        long until = since + settings.turn().toNanos();
        long events = 0;
        while (System.nanoTime() < until) {
            long read = contestant.readAll();
            if (read != events()) {
                throw new IllegalStateException(contestant.name() + " read " + read + " events");
            }
            events += read;
        }
        return events * NANOS / (System.nanoTime() - since);
    }

    private long events() {
        return (long) streams * EVENTS_IN_STREAM;
    }
}
