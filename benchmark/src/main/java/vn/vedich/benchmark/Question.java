package vn.vedich.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be measured. */
enum Question {
    APPENDS_SQLITE(
            "Durable appends, 64 writers, 256-byte events, SQLite home",
            "ours ≥ 10 × the JDBC engine, ≥ 0.6 × raw",
            SqliteAppends::byManyWriters),
    ONE_WRITER_SQLITE(
            "Durable appends, one writer, 256-byte events, SQLite home",
            "ours within 1.3 × of the time of one raw durable insert, so a rate ≥ 0.77 × raw",
            SqliteAppends::byOneWriter),
    READS_SQLITE("Reading the whole log, SQLite home", "ours through Axon ≥ 0.5 × the raw cursor", Reads::sqlite),
    DELIVERY_SQLITE(
            "Durable append to delivery at a pooled streaming processor, idle system, SQLite home",
            "p50 ≤ 2 ms, p99 ≤ 10 ms",
            Delivery::sqlite),
    NOTARY(
            "Durable appends with the log being sealed and signed beside, 64 writers, SQLite home",
            "nothing was set",
            NotaryBeside::run),
    VERIFYING("The verifier, SQLite file", "more than 100,000 events/s", Verifying::run),
    APPENDS_MONGO(
            "Appends, 64 writers, 256-byte events, MongoDB home", "ours ≥ 5 × axon-mongo", MongoAppends::byManyWriters),
    ONE_WRITER_MONGO(
            "Appends, one writer, 256-byte events, MongoDB home", "nothing was set", MongoAppends::byOneWriter),
    READS_MONGO(
            "Reading the whole log, MongoDB home",
            "ours through Axon ≥ 10 × axon-mongo, ≥ 0.5 × the raw cursor",
            Reads::mongo),
    DELIVERY_MONGO(
            "Append to delivery at a pooled streaming processor, idle system, MongoDB home",
            "p50 ≤ 2 ms, p99 ≤ 10 ms",
            Delivery::mongo),
    LONG_LOG_GROWTH("A long log against a short one, SQLite home", "long ÷ short ≤ 1.2", Growth::run),
    LONG_LOG_MEMORY("Memory while reading a long log through Axon, SQLite home", "flat", Memory::run, "-Xmx64m");

    private static final String LONG = "long";
    private static final String ALL = "all";

    private final String title;
    private final String toReach;
    private final List<String> javaOptions;
    private final Measure measure;

    Question(String title, String toReach, Measure measure, String... javaOptions) {
        this.title = title;
        this.toReach = toReach;
        this.measure = measure;
        this.javaOptions = List.of(javaOptions);
    }

    /** Those whose names begin with one of the given, or {@code all}; without any, all but those about a long log. */
    static List<Question> of(List<String> names) {
        return Arrays.stream(values())
                .filter(question -> question.isAmong(names))
                .toList();
    }

    private boolean isAmong(List<String> names) {
        if (names.isEmpty()) {
            return !asWritten().startsWith(LONG);
        }
        return names.contains(ALL) || names.stream().anyMatch(asWritten()::startsWith);
    }

    /** Such as {@code appends-sqlite}. */
    String asWritten() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    /** What was asked for before anything was measured. */
    String toReach() {
        return toReach;
    }

    List<String> javaOptions() {
        return javaOptions;
    }

    Measure measure() {
        return measure;
    }
}
