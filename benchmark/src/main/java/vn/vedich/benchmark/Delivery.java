package vn.vedich.benchmark;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.LogEventStore;
import vn.vedich.log.mongo.MongoEventLog;

/**
 * From the call that appends an event to the call of a processor's handler with it, durable write included, while nothing
 * else goes on.
 */
final class Delivery {

    private static final int TURNS_AS_LONG_AS = 4;
    private static final int SHORTEST_PAUSE_MS = 10;
    private static final int LONGEST_PAUSE_MS = 60;
    private static final double NANOS_PER_MILLI = 1e6;

    private final Map<Pair, List<Double>> millis = new LinkedHashMap<>();

    /** Where events are appended, and what a processor follows. */
    private record Pair(String name, EventStore appending, StreamableMessageSource<TrackedEventMessage<?>> followed) {}

    private Delivery() {}

    static void sqlite(Settings settings, Path folder, Report report) {
        try (EventLog log = SqliteContestants.log(folder.resolve("own.db"));
                AxonEngine jdbc = JdbcEngine.open(folder.resolve("jdbc.db"), 4)) {
            LogEventStore own = new LogEventStore(log, Sample.CODEC);
            EmbeddedEventStore embedded = embedded(jdbc.engine());
            new Delivery()
                    .with(new Pair(Ratios.OURS, own, own))
                    .with(new Pair("EmbeddedEventStore on JdbcEventStorageEngine", embedded, embedded))
                    .print(settings, report);
            embedded.shutDown();
        }
    }

    static void mongo(Settings settings, Path folder, Report report) {
        try (Mongo mongo = Mongo.of(settings, report);
                EventLog log = MongoContestants.log(mongo.database("own"));
                EventLog other = MongoEventLog.open(mongo.database("own"), Clock.systemUTC(), new SecureRandom());
                AxonEngine axonMongo = MongoContestants.axonMongo(mongo.database("axon-mongo"))) {
            LogEventStore own = new LogEventStore(log, Sample.CODEC);
            EmbeddedEventStore embedded = embedded(axonMongo.engine());
            new Delivery()
                    .with(new Pair(Ratios.OURS, own, own))
                    .with(new Pair(
                            Ratios.OURS + ", followed by another process's poll",
                            own,
                            new LogEventStore(other, Sample.CODEC)))
                    .with(new Pair("EmbeddedEventStore on axon-mongo", embedded, embedded))
                    .print(settings, report);
            embedded.shutDown();
        }
    }

    private static EmbeddedEventStore embedded(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    private Delivery with(Pair pair) {
        millis.put(pair, new ArrayList<>());
        return this;
    }

    private void print(Settings settings, Report report) {
        Map<Pair, Figures> medians = settings.inRounds().of(List.copyOf(millis.keySet()), pair -> turn(pair, settings));
        Report.Table table =
                report.table(List.of("contestant", "p50, ms", "p99, ms", "longest, ms", "events", "p50 of rounds, ms"));
        medians.forEach((pair, ofRounds) -> {
            Figures all = new Figures(millis.getOrDefault(pair, List.of()));
            table.row(List.of(
                    pair.name(),
                    "%.2f".formatted(all.median()),
                    "%.2f".formatted(all.percentile(0.99)),
                    "%.2f".formatted(all.most()),
                    "%,d".formatted(all.byRound().size()),
                    Report.median(ofRounds, "%.2f")));
        });
        table.print();
    }

    private double turn(Pair pair, Settings settings) {
        List<Double> values = new ArrayList<>();
        String stream = "assessment/" + System.nanoTime();
        pair.appending().publish(message(stream, 0));
        try (Follower follower = new Follower(pair.followed())) {
            delivered(pair, follower, stream, 1);
            long until = System.nanoTime() + TURNS_AS_LONG_AS * settings.turn().toNanos();
            for (long sequence = 2; System.nanoTime() < until; sequence++) {
                pause();
                values.add(delivered(pair, follower, stream, sequence));
            }
        }
        millis.getOrDefault(pair, new ArrayList<>()).addAll(values);
        return new Figures(values).median();
    }

    private static double delivered(Pair pair, Follower follower, String stream, long sequence) {
        EventMessage<?> message = message(stream, sequence);
        long since = System.nanoTime();
        pair.appending().publish(message);
        return (follower.nextCall() - since) / NANOS_PER_MILLI;
    }

    private static EventMessage<?> message(String stream, long sequence) {
        return Sample.of(stream, sequence).message();
    }

    /** Of no fixed length, so as not to fall in step with whoever polls. */
    private static void pause() {
        LockSupport.parkNanos(
                (long) (ThreadLocalRandom.current().nextDouble(SHORTEST_PAUSE_MS, LONGEST_PAUSE_MS) * NANOS_PER_MILLI));
    }
}
