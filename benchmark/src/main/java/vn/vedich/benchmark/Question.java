package vn.vedich.benchmark;

import java.util.Arrays;
import java.util.List;

/** What can be measured. */
enum Question {
    APPENDS_SQLITE(
            "Durable appends, 64 writers, 256-byte events, SQLite", false, List.of(), SqliteAppends::byManyWriters),
    ONE_WRITER_SQLITE(
            "Durable appends, one writer, 256-byte events, SQLite", false, List.of(), SqliteAppends::byOneWriter),
    READS_SQLITE("Reading the whole log, SQLite", false, List.of(), Reads::sqlite),
    DELIVERY_SQLITE("Durable append to delivery, idle system, SQLite", false, List.of(), Delivery::sqlite),
    APPENDS_MONGO("Appends, 64 writers, 256-byte events, MongoDB", false, List.of(), MongoAppends::byManyWriters),
    ONE_WRITER_MONGO("Appends, one writer, 256-byte events, MongoDB", false, List.of(), MongoAppends::byOneWriter),
    READS_MONGO("Reading the whole log, MongoDB", false, List.of(), Reads::mongo),
    DELIVERY_MONGO("Append to delivery, idle system, MongoDB", false, List.of(), Delivery::mongo),
    NOTARY("Durable appends with the log being proven and signed beside, SQLite", false, List.of(), NotaryBeside::run),
    GROWTH("A long log against a short one, SQLite", true, List.of(), Growth::run),
    MEMORY("Memory while reading a long log, SQLite", true, List.of("-Xmx64m"), Memory::run);

    private final String title;
    private final boolean takesHours;
    private final List<String> javaOptions;
    private final Measure measure;

    Question(String title, boolean takesHours, List<String> javaOptions, Measure measure) {
        this.title = title;
        this.takesHours = takesHours;
        this.javaOptions = javaOptions;
        this.measure = measure;
    }

    /** Those whose names begin with one of the given; without any, all that take minutes. */
    static List<Question> of(List<String> names) {
        return Arrays.stream(values())
                .filter(question -> names.isEmpty()
                        ? !question.takesHours
                        : names.stream().anyMatch(question.asWritten()::startsWith))
                .toList();
    }

    /** Such as {@code appends-sqlite}. */
    String asWritten() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String title() {
        return title;
    }

    List<String> javaOptions() {
        return javaOptions;
    }

    Measure measure() {
        return measure;
    }
}
