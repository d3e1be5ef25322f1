package vn.vedich.verifier;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.export.ExportLine;
import vn.vedich.proof.export.RevealedEvent;
import vn.vedich.proof.export.SealedTexts;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.stream.InMemoryStreams;
import vn.vedich.proof.stream.StreamMap;
import vn.vedich.proof.stream.StreamsSeal;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;

/**
 * Writes a sealed log of many events of 256 bytes payload, as an export and as a file, and checks each as the program does;
 * prints the rate, and what it cost of processors: that depends less on what else the machine is doing.
 *
 * <p>Arguments: how many events (1,000,000), how many streams (20,000), how often to check (3).
 */
public final class VerifierBenchmark {

    private static final int PAYLOAD_BYTES = 256;

    private final Frontier tree = new Frontier();
    private final StreamMap map = new StreamMap(new InMemoryStreams());
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, Long> sinceSeal = new HashMap<>();
    private final Random random = new Random(1);
    private final int streams;

    private VerifierBenchmark(int streams) {
        this.streams = streams;
    }

    public static void main(String[] words) throws IOException, InterruptedException, SQLException {
        long events = words.length > 0 ? Long.parseLong(words[0]) : 1_000_000;
        int streams = words.length > 1 ? Integer.parseInt(words[1]) : 20_000;
        int times = words.length > 2 ? Integer.parseInt(words[2]) : 3;
        for (String home : List.of("export.ndjson", "log.sqlite")) {
            Path folder = Files.createTempDirectory("verifier-benchmark");
            try {
                check(folder.resolve(home), folder.resolve("checkpoint"), events, streams, times);
            } finally {
                deleteAll(folder);
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void check(Path log, Path checkpoint, long events, int streams, int times)
            throws IOException, InterruptedException, SQLException {
        SignerKey key = SignerKey.create("bench.example", KeyType.ED25519, new SecureRandom());
        try (BenchmarkLog out = log.toString().endsWith(".sqlite") ? new SqliteLog(log) : new ExportLog(log)) {
            Hash root = new VerifierBenchmark(streams).write(out, events);
            Files.writeString(
                    checkpoint,
                    new Checkpoint("bench.example", events, root).sign(key).write());
        }
        System.out.printf("%s: %,d events, %,d bytes%n", log.getFileName(), events, Files.size(log));
        for (int i = 0; i < times; i++) {
            check(log, checkpoint, key, events);
        }
    }

    /** What events are written to. */
    private interface BenchmarkLog extends AutoCloseable {

        void add(RevealedEvent event) throws IOException, SQLException;

        @Override
        void close() throws IOException, SQLException;
    }

    private record ExportLog(OutputStream out) implements BenchmarkLog {

        ExportLog(Path file) throws IOException {
            this(new BufferedOutputStream(Files.newOutputStream(file), 1 << 20));
        }

        @Override
        public void add(RevealedEvent event) throws IOException {
            out.write((ExportLine.write(event) + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** The tables are the engine's own; the rows are written past it, all in one transaction. */
    private record SqliteLog(Connection connection, PreparedStatement event, PreparedStatement commit)
            implements BenchmarkLog {

        SqliteLog(Path file) throws SQLException {
            this(opened(file));
        }

        private SqliteLog(Connection connection) throws SQLException {
            this(
                    connection,
                    connection.prepareStatement("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                    connection.prepareStatement("INSERT INTO commits VALUES (?, ?, 1, ?, NULL)"));
        }

        private static Connection opened(Path file) throws SQLException {
            SqliteEventLog.open(file, Clock.systemUTC(), new SecureRandom()).close();
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
            connection.setAutoCommit(false);
            return connection;
        }

        @Override
        public void add(RevealedEvent added) throws SQLException {
            Leaf leaf = added.leaf();
            run(
                    event,
                    leaf.position(),
                    leaf.eventId(),
                    leaf.name(),
                    leaf.revision(),
                    leaf.stream(),
                    leaf.streamType(),
                    leaf.sequence(),
                    leaf.occurredOn(),
                    leaf.reportedOn(),
                    leaf.recordedAt(),
                    added.provenance(),
                    added.payload());
            run(commit, leaf.position(), leaf.commandId(), leaf.fingerprint());
        }

        private static void run(PreparedStatement insert, @Nullable Object... values) throws SQLException {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.commit();
            connection.close();
        }
    }

    private static void check(Path export, Path checkpoint, SignerKey key, long events) throws InterruptedException {
        long start = System.nanoTime();
        double usedBefore = processorSeconds();
        long inOrderBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int status = new Verifier(System.out, System.err)
                .run(List.of(
                        export.toString(),
                        "--checkpoint",
                        checkpoint.toString(),
                        "--key",
                        key.verifier().line()));
        double seconds = (System.nanoTime() - start) / 1e9;
        double used = processorSeconds() - usedBefore;
        double inOrder = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - inOrderBefore) / 1e9;
        System.out.printf(
                "status %d, %.1f s, %,.0f events a second; %.1f s of processors, %,.0f events in each; "
                        + "%.1f s of these for what must be done in order%n",
                status, seconds, events / seconds, used, events / used, inOrder);
    }

    /** What this process used of all processors: other work on the machine does not count. */
    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private Hash write(BenchmarkLog out, long events) throws IOException, SQLException {
        String due = null;
        for (long position = 0; position < events; position++) {
            RevealedEvent event = due == null ? happened(position) : own(position, due);
            due = null;
            tree.append(Hash.ofLeaf(event.leaf().bytes()));
            out.add(event);
            if ((position + 1) % StreamsSeal.INTERVAL == 0) {
                map.add(sinceSeal);
                sinceSeal.clear();
                due = new StreamsSeal(position + 1, map.streams(), map.root()).payload();
            }
        }
        return tree.root();
    }

    private RevealedEvent happened(long position) {
        String stream = "unit/" + random.nextInt(streams);
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        sinceSeal.merge(stream, 1L, Long::sum);
        String number = Long.toHexString(random.nextLong());
        String payload = "{\"text\":\"" + (number + "x".repeat(PAYLOAD_BYTES)).substring(0, PAYLOAD_BYTES - 11) + "\"}";
        String provenance = "{\"by\":\"person/" + position % 50 + "\",\"role\":\"commune\",\"source\":\"paper\"}";
        return event(position, "assessment.CriterionMet", stream, sequence, provenance, payload);
    }

    private static RevealedEvent own(long position, String payload) {
        return event(position, StreamsSeal.EVENT_NAME, null, null, "{}", payload);
    }

    private static RevealedEvent event(
            long position,
            String name,
            @Nullable String stream,
            @Nullable Long sequence,
            String provenance,
            String payload) {
        Leaf leaf = new Leaf(
                position,
                "01890a5d-ac96-774b-bcce-" + String.format("%012x", position),
                Hashed.of("body " + position),
                "01890a5d-ac96-774b-bccf-" + String.format("%012x", position),
                name,
                1,
                stream,
                stream == null ? null : "unit",
                sequence,
                "2019-07-09",
                null,
                String.format("2026-11-23T%02d:%02d:%02d.%06dZ", 0, 0, 0, Math.min(position, 999_999)),
                Hashed.of(provenance),
                Hashed.of(payload));
        return new RevealedEvent(leaf, provenance, payload, SealedTexts.parse(null));
    }
}
