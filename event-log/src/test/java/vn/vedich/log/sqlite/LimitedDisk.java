package vn.vedich.log.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A disk as the writer's connections find it: with room, full, or read-only. SQLite's own faults, not imitated ones. */
final class LimitedDisk {

    private static final String FULL = "PRAGMA max_page_count = 1";
    private static final String WITH_ROOM = "PRAGMA max_page_count = 1000000";
    private static final String READ_ONLY = "PRAGMA query_only = ON";
    private static final String WRITABLE = "PRAGMA query_only = OFF";

    private final List<Connection> connections = new CopyOnWriteArrayList<>();
    private volatile List<String> state = List.of(WITH_ROOM, WRITABLE);

    Connection around(Connection connection) {
        connections.add(connection);
        apply(connection);
        return connection;
    }

    /** No page more than there are now: SQLite takes the smallest limit that the file allows. */
    void fill() {
        change(List.of(FULL));
    }

    void makeReadOnly() {
        change(List.of(READ_ONLY));
    }

    void makeRoom() {
        change(List.of(WITH_ROOM, WRITABLE));
    }

    private void change(List<String> next) {
        state = next;
        connections.forEach(this::apply);
    }

    private void apply(Connection connection) {
        try {
            if (!connection.isClosed()) {
                for (String pragma : state) {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(pragma);
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
