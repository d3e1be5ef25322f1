package vn.vedich.log.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.sqlite.Function;
import org.sqlite.SQLiteConnection;

/**
 * Brings a file of an earlier version to this one, in one transaction: a process killed meanwhile leaves it as it was.
 *
 * <p>Version 1 had no snapshots and no checkpoints. Up to version 2 an index of its own held each id; SQLite can drop it
 * only with its table, so that events and commits are copied into new ones: for a while the file needs three times its room.
 * Version 3 kept nothing of what others say of checkpoints.
 */
final class Upgrade {

    private static final String HASH = "hash_of_id";

    /** Tables of version 2 that version 3 has in another form. */
    static final List<String> OF_VERSION_2 = Stream.of(Schema.EVENTS, Schema.COMMITS)
            .map(sql -> sql.replace("event_id    TEXT    NOT NULL,", "event_id    TEXT    NOT NULL UNIQUE,")
                    .replace("command_id     TEXT    NOT NULL,", "command_id     TEXT    NOT NULL UNIQUE,"))
            .toList();

    private static final List<String> COPYING = List.of(
            "DROP TRIGGER events_are_never_changed",
            "DROP TRIGGER events_are_never_deleted",
            "ALTER TABLE events RENAME TO earlier_events",
            "ALTER TABLE commits RENAME TO earlier_commits",
            Schema.EVENTS,
            Schema.COMMITS,
            "INSERT INTO events SELECT * FROM earlier_events ORDER BY position",
            "INSERT INTO commits SELECT * FROM earlier_commits ORDER BY first_position",
            // It has salts that may have to be erased one day; events have nothing that can be.
            "DROP TABLE earlier_commits",
            "PRAGMA secure_delete = OFF",
            "DROP TABLE earlier_events",
            "PRAGMA secure_delete = ON");

    private static final List<String> FILING = List.of("""
        INSERT INTO ids
        SELECT hash_of_id(event_id), position FROM events
         UNION ALL
        SELECT hash_of_id(command_id), first_position FROM commits JOIN events ON position = first_position
         WHERE hash_of_id(command_id) <> hash_of_id(event_id)
         ORDER BY 1, 2\
        """, """
            WITH RECURSIVE slices(slice) AS (SELECT 0 UNION ALL SELECT slice + 1 FROM slices WHERE slice + 1 < %d)
            INSERT INTO ids_filed
            SELECT slice, (SELECT coalesce(max(position) + 1, 0) FROM events) FROM slices\
            """.formatted(RecentIds.SLICES));

    private static final List<String> TO_VERSION_3 = Stream.of(
                    COPYING, Schema.GUARDS_OF_EVENTS, Schema.ADDED_IN_3, FILING)
            .flatMap(List::stream)
            .toList();

    private static final List<String> SAYING_SO = List.of(
            "UPDATE about SET value = '" + Schema.VERSION + "' WHERE name = 'version'",
            "PRAGMA user_version = " + Schema.VERSION);

    private Upgrade() {}

    /** Does nothing when the file is of this version. */
    static void from(long version, Connection connection, IdHash hash) throws SQLException {
        if (version == Schema.VERSION) {
            return;
        }
        SQLiteConnection own = connection.unwrap(SQLiteConnection.class);
        Function.create(own, HASH, new HashOfId(hash));
        // As long as they are on, renaming a table would have the others refer to it by its new name.
        inTurn(connection, Stream.of("PRAGMA foreign_keys = OFF", "PRAGMA legacy_alter_table = ON"));
        inOneTransaction(
                connection,
                Stream.of(
                                version < 2 ? Schema.ADDED_IN_2 : List.<String>of(),
                                version < 3 ? TO_VERSION_3 : List.<String>of(),
                                Schema.ADDED_IN_4,
                                SAYING_SO)
                        .flatMap(List::stream));
        Function.destroy(own, HASH);
    }

    static void inOneTransaction(Connection connection, Stream<String> statements) throws SQLException {
        connection.setAutoCommit(false);
        inTurn(connection, statements);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static void inTurn(Connection connection, Stream<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements.toList()) {
                statement.executeUpdate(sql);
            }
        }
    }

    private static final class HashOfId extends Function {

        private final IdHash hash;

        private HashOfId(IdHash hash) {
            this.hash = hash;
        }

        @Override
        protected void xFunc() throws SQLException {
            result(hash.of(value_text(0)));
        }
    }
}
