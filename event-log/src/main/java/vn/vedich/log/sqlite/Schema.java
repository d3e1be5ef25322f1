package vn.vedich.log.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import vn.vedich.log.LogCannotOpen;

/**
 * The stored form. It can't be changed after the first event is stored. Erasing a text overwrites a row of {@code texts}
 * (and the salt in {@code commits}) with blanks, and writes {@code snapshots} anew; no row of {@code events} changes.
 *
 * <p>{@code ids} only helps to find what has an id: it follows from {@code events} and {@code commits}, as {@link IdHash}
 * says. It has the entries of the events before {@code ids_filed.up_to}, slice by slice of the hashes ({@link RecentIds}).
 */
final class Schema {

    static final String FORMAT = "ve-dich event log";
    static final int VERSION = 4;

    static final String EVENTS = """
        CREATE TABLE events (
          position    INTEGER PRIMARY KEY CHECK (position >= 0),
          event_id    TEXT    NOT NULL,
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
        """;

    static final String COMMITS = """
        CREATE TABLE commits (
          first_position INTEGER PRIMARY KEY REFERENCES events (position),
          command_id     TEXT    NOT NULL,
          event_count    INTEGER NOT NULL CHECK (event_count > 0),
          fingerprint    TEXT,
          salt           TEXT
        ) STRICT\
        """;

    private static final List<String> BESIDE_EVENTS = List.of("""
        CREATE TABLE about (
          name  TEXT PRIMARY KEY,
          value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID\
        """, """
        CREATE TABLE texts (
          position INTEGER PRIMARY KEY REFERENCES events (position),
          texts    TEXT    NOT NULL
        ) STRICT\
        """);

    static final List<String> GUARDS_OF_EVENTS = List.of("""
        CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
        BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END\
        """, """
        CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
        BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END\
        """);

    static final List<String> ADDED_IN_2 = List.of("""
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
        """);

    static final List<String> ADDED_IN_3 = List.of("""
        CREATE TABLE ids (
          hash     INTEGER NOT NULL,
          position INTEGER NOT NULL,
          PRIMARY KEY (hash, position)
        ) STRICT, WITHOUT ROWID\
        """, """
        CREATE TABLE ids_filed (
          slice INTEGER PRIMARY KEY,
          up_to INTEGER NOT NULL
        ) STRICT\
        """);

    static final List<String> ADDED_IN_4 =
            List.of("""
                CREATE TABLE attestations (
                  size     INTEGER NOT NULL CHECK (size >= 0),
                  kind     TEXT    NOT NULL,
                  given_by TEXT    NOT NULL,
                  content  TEXT    NOT NULL,
                  UNIQUE (kind, given_by, size)
                ) STRICT\
                """, "CREATE INDEX attestations_of_a_size ON attestations (size)", """
                CREATE INDEX attestations_of_a_kind ON attestations (kind, size)\
                """, """
                CREATE TRIGGER attestations_are_never_changed BEFORE UPDATE ON attestations
                BEGIN SELECT RAISE(ABORT, 'what was said of a checkpoint is never changed'); END\
                """, """
                CREATE TRIGGER attestations_are_never_deleted BEFORE DELETE ON attestations
                BEGIN SELECT RAISE(ABORT, 'what was said of a checkpoint is never deleted'); END\
                """);

    private Schema() {}

    /** Makes the tables in a new file; checks those of an old one and brings them to this version. */
    static void createOrCheck(Connection connection, IdHash hash) throws SQLException {
        Question question = new Question(connection);
        if (question.number("SELECT count(*) FROM sqlite_schema") == 0) {
            Upgrade.inOneTransaction(connection, Stream.concat(made(VERSION).stream(), firstRows()));
            return;
        }
        long version = knownVersion(question);
        Integrity.require(question, version, hash);
        Upgrade.from(version, connection, hash);
    }

    private static Stream<String> firstRows() {
        return Stream.of(
                "INSERT INTO about VALUES ('format', '" + FORMAT + "'), ('version', '" + VERSION + "')",
                "PRAGMA user_version = " + VERSION);
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
        return Stream.of(
                        BESIDE_EVENTS,
                        version < 3 ? Upgrade.OF_VERSION_2 : List.of(EVENTS, COMMITS),
                        GUARDS_OF_EVENTS,
                        version < 2 ? List.<String>of() : ADDED_IN_2,
                        version < 3 ? List.<String>of() : ADDED_IN_3,
                        version < 4 ? List.<String>of() : ADDED_IN_4)
                .flatMap(List::stream)
                .toList();
    }
}
