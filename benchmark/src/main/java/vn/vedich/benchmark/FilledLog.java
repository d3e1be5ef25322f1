package vn.vedich.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vedich.log.EventLog;

/**
 * A log of a given length, filled through its own {@link EventLog#append}: commits of {@value #EVENTS_IN_COMMIT} events, in
 * streams of {@value #EVENTS_IN_STREAM} that grow side by side.
 *
 * @param file whose neighbours, such as its write-ahead log, begin with its name
 * @param streamsOfWriter each of the {@value #WRITERS} writers wrote so many
 */
record FilledLog(Path file, EventLog log, int streamsOfWriter) implements AutoCloseable {

    private static final int WRITERS = 64;
    private static final int EVENTS_IN_COMMIT = 5;
    private static final int EVENTS_IN_STREAM = 50;
    private static final int STREAMS_SIDE_BY_SIDE = 100;
    private static final double NANOS = 1e9;

    /** Opens the log, and fills it first when there is none. */
    static FilledLog of(Path file, long events, Report report) {
        boolean isThere = Files.exists(file);
        long since = System.nanoTime();
        FilledLog filled = new FilledLog(
                file, SqliteContestants.log(file), (int) Math.ceilDiv(events, (long) WRITERS * EVENTS_IN_STREAM));
        if (!isThere) {
            filled.fill();
        }
        report.say(
                "%s a log of %,d events took %,.1f s; its files are %,d MB.%n",
                isThere ? "Opening and checking" : "Filling",
                filled.log.head() + 1,
                (System.nanoTime() - since) / NANOS,
                filled.bytesOnDisk() >> 20);
        return filled;
    }

    private void fill() {
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(() -> fill(writer)))
                    .toList()
                    .forEach(Writers::await);
        }
    }

    private void fill(int writer) {
        for (int from = 0; from < streamsOfWriter; from += STREAMS_SIDE_BY_SIDE) {
            int to = Math.min(streamsOfWriter, from + STREAMS_SIDE_BY_SIDE);
            for (int sequence = 0; sequence < EVENTS_IN_STREAM; sequence += EVENTS_IN_COMMIT) {
                for (int stream = from; stream < to; stream++) {
                    log.append(Sample.commit(name(writer, stream), sequence, EVENTS_IN_COMMIT));
                }
            }
        }
    }

    /** Reads one stream, whichever. */
    void readAnyStream() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String stream = name(random.nextInt(WRITERS), random.nextInt(streamsOfWriter));
        int events = log.readStream(stream, 0, EventLog.MAX_READ).size();
        if (events != EVENTS_IN_STREAM) {
            throw new IllegalStateException(stream + " has " + events + " events");
        }
    }

    private static String name(int writer, int stream) {
        return "filled/" + writer + "-" + stream;
    }

    private long bytesOnDisk() {
        String name = file.getFileName().toString();
        try (Stream<Path> files = Files.list(file.resolveSibling(""))) {
            List<Path> ofThisLog = files.filter(
                            one -> one.getFileName().toString().startsWith(name))
                    .toList();
            long bytes = 0;
            for (Path one : ofThisLog) {
                bytes += Files.size(one);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
