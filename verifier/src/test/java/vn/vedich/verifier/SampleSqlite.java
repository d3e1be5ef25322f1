package vn.vedich.verifier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.vedich.log.Commit;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.NewEvent;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.export.ExportLine;
import vn.vedich.proof.export.RevealedEvent;
import vn.vedich.proof.export.SealedTexts;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;

/** A log as the engine itself keeps it in a file. */
record SampleSqlite(Path file, List<CoveredEvent> events) {

    private static final String ERASABLE = "{\"erasable\":\"Lê Văn \\\"Mít\\\"\"}";

    static SampleSqlite create(Path folder, int commits, Random random) throws IOException {
        Path file = folder.resolve("log.sqlite");
        try (SqliteEventLog log = SqliteEventLog.open(file, Clock.systemUTC(), new SecureRandom())) {
            int[] sequences = new int[3];
            for (int commit = 0; commit < commits; commit++) {
                log.append(commit(commit, sequences, random));
            }
            return new SampleSqlite(file, log.readCovered(0, 10_000));
        }
    }

    /** A copy of the file that needs nothing beside it. */
    Path copyTo(Path folder) throws IOException, SQLException {
        Path copy = folder.resolve("copy.sqlite");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM INTO '" + copy + "'");
        }
        return copy;
    }

    private static Commit commit(int number, int[] sequences, Random random) {
        List<NewEvent> events = new ArrayList<>();
        int stream = random.nextInt(sequences.length);
        for (int i = random.nextInt(3); i >= 0; i--) {
            boolean streamless = random.nextInt(6) == 0;
            events.add(new NewEvent(
                    "event-" + number + "-" + i,
                    "kernel.Happened",
                    1 + random.nextInt(2),
                    streamless ? null : "unit/" + stream,
                    streamless ? null : "unit",
                    streamless ? NewEvent.NO_SEQUENCE : sequences[stream]++,
                    "2019-07-09",
                    random.nextBoolean() ? "2019-07" : null,
                    "{\"by\":" + (random.nextBoolean() ? ERASABLE : "1") + "}",
                    "{\"of\":[" + (random.nextBoolean() ? ERASABLE : "\"x\"") + "]}"));
        }
        byte[] body = ("body " + number).getBytes(StandardCharsets.UTF_8);
        Fingerprint fingerprint = random.nextInt(4) == 0 ? null : Fingerprint.of(body, new SecureRandom());
        return new Commit("command-" + number, fingerprint, events);
    }

    String checkpoint(SignerKey key) {
        Frontier tree = new Frontier();
        events.forEach(event -> tree.append(Hash.ofLeaf(event.leaf().bytes())));
        return new Checkpoint(SampleExport.ORIGIN, events.size(), tree.root())
                .sign(key)
                .write();
    }

    List<String> export() {
        return events.stream()
                .map(event -> ExportLine.write(new RevealedEvent(
                                event.leaf(),
                                event.event().provenance(),
                                event.event().payload(),
                                SealedTexts.parse(event.texts())))
                        + "\n")
                .toList();
    }

    /** Does to a file what nobody may do to it. How many rows that changed. */
    static int tamper(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("PRAGMA ignore_check_constraints = ON");
            statement.execute("DROP TRIGGER IF EXISTS events_are_never_changed");
            statement.execute("DROP TRIGGER IF EXISTS events_are_never_deleted");
            return statement.executeUpdate(sql);
        }
    }
}
