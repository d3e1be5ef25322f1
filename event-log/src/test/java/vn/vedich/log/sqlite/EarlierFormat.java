package vn.vedich.log.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes a log file as programs of format version 1 or 2 made it. */
final class EarlierFormat {

    private static final List<String> VERSION_1 = List.of(
            """
            CREATE TABLE about (
              name  TEXT PRIMARY KEY,
              value TEXT NOT NULL
            ) STRICT, WITHOUT ROWID\
            """,
            "INSERT INTO about VALUES ('format', 've-dich event log'), ('version', '1')",
            """
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
            """,
            """
            CREATE TABLE texts (
              position INTEGER PRIMARY KEY REFERENCES events (position),
              texts    TEXT    NOT NULL
            ) STRICT\
            """,
            """
            CREATE TABLE commits (
              first_position INTEGER PRIMARY KEY REFERENCES events (position),
              command_id     TEXT    NOT NULL UNIQUE,
              event_count    INTEGER NOT NULL CHECK (event_count > 0),
              fingerprint    TEXT,
              salt           TEXT
            ) STRICT\
            """,
            """
            CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
            BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END\
            """,
            """
            CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
            BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END\
            """,
            "PRAGMA user_version = 1");

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

    private static final List<String> THREE_EVENTS = List.of(
            """
            INSERT INTO events VALUES
              (0, 'a', 'unit.UnitRegistered', 1, 'unit/x', 'unit', 0, '2019-07-09', '2019-07',
               '2026-11-23T05:00:00.000001Z', '{"enteredBy":"operator"}', '{"km":3}'),
              (1, 'b', 'unit.UnitRenamed', 2, 'unit/x', 'unit', 1, '2019-07', NULL,
               '2026-11-23T05:00:00.000001Z', '{}', '{"by":{"sealed":"h1"}}'),
              (2, 'c', 'log.Said', 1, NULL, NULL, NULL, '2019-07', NULL,
               '2026-11-23T05:00:01.000000Z', '{}', '1')\
            """,
            "INSERT INTO texts VALUES (1, '{\"h1\":{\"salt\":\"AAAA\",\"text\":\"Nguyễn Văn A\"}}')",
            "INSERT INTO commits VALUES (0, 'c1', 2, 'f1', 's1'), (2, 'c2', 1, NULL, NULL)");

    private EarlierFormat() {}

    /** A log of three events in two commits, one of them with a text. */
    static void version1(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        SqliteHome.row(file, "PRAGMA journal_mode = WAL");
        VERSION_1.forEach(sql -> SqliteHome.sql(file, sql));
        THREE_EVENTS.forEach(sql -> SqliteHome.sql(file, sql));
    }

    /** The same log after a program of version 2 opened it. */
    static void version2(Path file) throws IOException {
        version1(file);
        ADDED_IN_2.forEach(sql -> SqliteHome.sql(file, sql));
    }

    /** The same log in either version. */
    static void version(int version, Path file) throws IOException {
        if (version == 1) {
            version1(file);
        } else {
            version2(file);
        }
    }
}
