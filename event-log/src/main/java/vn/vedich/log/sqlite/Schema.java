package vn.vedich.log.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.vedich.log.LogCannotOpen;

/**
 * The stored form. It can't be changed after the first event is stored. Erasing a text overwrites a row of {@code texts}
 * (and the salt in {@code commits}) with blanks, and writes {@code snapshots} anew; no row of {@code events} changes.
 */
final class Schema {

    static final String FORMAT = "ve-dich event log";
    static final int VERSION = 3;

    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE about (
              name  TEXT PRIMARY KEY,
              value TEXT NOT NULL
            ) STRICT, WITHOUT ROWID\
            """, "INSERT INTO about VALUES ('format', '" + FORMAT + "'), ('version', '1')", """
            CREATE TABLE events (
              position    INTEGER PRIMARY KEY CHECK (position >= 0),
              event_id    TEXT    NOT NULL UNIQUE,
              name        TEXT    NOT NULL,
              revision    INTEGER NOT NULL,
              stream      TEXT,
              stream_type TEXT,
              sequence    INTEGER,
              occurred_on TEXT    NOT NULL,
              reported_on TEXT,
              recorded_at TEXT    NOT NULL,
              provenance  TEXT    NOT NULL,
              payload     TEXT    NOT NULL,
              UNIQUE (stream, sequence),
              CHECK ((stream IS NULL) = (sequence IS NULL) AND (stream IS NULL) = (stream_type IS NULL))
            ) STRICT\
            """, """
            CREATE TABLE texts (
              position INTEGER PRIMARY KEY REFERENCES events (position),
              texts    TEXT    NOT NULL
            ) STRICT\
            """, """
            CREATE TABLE commits (
              first_position INTEGER PRIMARY KEY REFERENCES events (position),
              command_id     TEXT    NOT NULL UNIQUE,
              event_count    INTEGER NOT NULL CHECK (event_count > 0),
              fingerprint    TEXT,
              salt           TEXT
            ) STRICT\
            """, """
            CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
            BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END\
            """, """
            CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
            BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END\
            """);

    /** What version 1 did not have. */
    private static final List<String> ADDED_IN_2 = List.of(
            """
            CREATE TABLE snapshots (
              stream      TEXT    NOT NULL UNIQUE,
              stream_type TEXT    NOT NULL,
              sequence    INTEGER NOT NULL CHECK (sequence >= 0),
              snapshot_id TEXT    NOT NULL,
              name        TEXT    NOT NULL,
              revision    INTEGER NOT NULL,
              taken_at    TEXT    NOT NULL,
              payload     TEXT    NOT NULL,
              meta_data   TEXT    NOT NULL
            ) STRICT\
            """, """
            CREATE TABLE checkpoints (
              size         INTEGER PRIMARY KEY CHECK (size >= 0),
              note         TEXT    NOT NULL,
              verifier_key TEXT    NOT NULL
            ) STRICT\
            """, """
            CREATE TRIGGER checkpoints_only_grow BEFORE INSERT ON checkpoints
            WHEN EXISTS (SELECT 1 FROM checkpoints WHERE size >= NEW.size)
            BEGIN SELECT RAISE(ABORT, 'a checkpoint is of more events than the one before'); END\
            """, """
            CREATE TRIGGER checkpoints_are_never_changed BEFORE UPDATE ON checkpoints
            BEGIN SELECT RAISE(ABORT, 'a checkpoint is never changed'); END\
            """, """
            CREATE TRIGGER checkpoints_are_never_deleted BEFORE DELETE ON checkpoints
            BEGIN SELECT RAISE(ABORT, 'a checkpoint is never deleted'); END\
            """, "UPDATE about SET value = '2' WHERE name = 'version'", "PRAGMA user_version = 2");

    /** What version 2 did not have. */
    private static final List<String> ADDED_IN_3 = List.of(
            """
            CREATE TABLE attestations (
              size     INTEGER NOT NULL CHECK (size >= 0),
              kind     TEXT    NOT NULL,
              given_by TEXT    NOT NULL,
              content  TEXT    NOT NULL,
              UNIQUE (kind, given_by, size)
            ) STRICT\
            """,
            "CREATE INDEX attestations_of_a_size ON attestations (size)",
            "CREATE INDEX attestations_of_a_kind ON attestations (kind, size)",
            """
            CREATE TRIGGER attestations_are_never_changed BEFORE UPDATE ON attestations
            BEGIN SELECT RAISE(ABORT, 'what was said of a checkpoint is never changed'); END\
            """,
            """
            CREATE TRIGGER attestations_are_never_deleted BEFORE DELETE ON attestations
            BEGIN SELECT RAISE(ABORT, 'what was said of a checkpoint is never deleted'); END\
            """,
            "UPDATE about SET value = '" + VERSION + "' WHERE name = 'version'",
            "PRAGMA user_version = " + VERSION);

    /** By the version that a file has, what brings it one further. */
    private static final Map<Long, List<String>> STEPS = Map.of(1L, ADDED_IN_2, 2L, ADDED_IN_3);

    private Schema() {}

    /** Makes the tables in a new file; checks those of an old one and brings them to this version. */
    static void createOrCheck(Connection connection) throws SQLException {
        Question question = new Question(connection);
        if (question.number("SELECT count(*) FROM sqlite_schema") == 0) {
            inOneTransaction(connection, upTo(VERSION));
            return;
        }
        long version = knownVersion(question);
        Integrity.require(question, version);
        if (version < VERSION) {
            inOneTransaction(connection, from(version, VERSION));
        }
    }

    /** A process killed here leaves the file as it was or complete. */
    private static void inOneTransaction(Connection connection, Stream<String> statements) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements.toList()) {
                statement.executeUpdate(sql);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static long knownVersion(Question question) throws SQLException {
        if (question.number("SELECT count(*) FROM sqlite_schema WHERE name = 'about'") == 0
                || !FORMAT.equals(question.text("SELECT value FROM about WHERE name = 'format'"))) {
            throw new LogCannotOpen("the file is a SQLite database but no event log");
        }
        long version = question.number("PRAGMA user_version");
        if (version < 1 || version > VERSION) {
            throw new LogCannotOpen(
                    "the log has format version " + version + ", this program knows those up to " + VERSION);
        }
        return version;
    }

    /** What a file of this version has of tables and triggers, each as it was made. */
    static List<String> made(long version) {
        return upTo(version).filter(sql -> sql.startsWith("CREATE ")).toList();
    }

    private static Stream<String> upTo(long version) {
        return Stream.concat(TABLES.stream(), from(1, version));
    }

    private static Stream<String> from(long version, long to) {
        return LongStream.range(version, to).boxed().flatMap(step -> STEPS.getOrDefault(step, List.of()).stream());
    }
}
