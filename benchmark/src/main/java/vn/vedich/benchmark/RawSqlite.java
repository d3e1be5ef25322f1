package vn.vedich.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The physical limit: one prepared statement that puts the same bytes into one table with as many unique indexes as the
 * log has (event id, command id, stream and sequence), one thread at a time, nothing checked but by those indexes.
 */
final class RawSqlite implements Contestant {

    private static final String TABLE = """
        CREATE TABLE raw (
          position INTEGER PRIMARY KEY, event_id TEXT NOT NULL UNIQUE, command_id TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL, revision INTEGER NOT NULL, stream TEXT, stream_type TEXT, sequence INTEGER,
          occurred_on TEXT NOT NULL, reported_on TEXT, recorded_at TEXT NOT NULL, provenance TEXT NOT NULL,
          payload TEXT NOT NULL, UNIQUE (stream, sequence))\
        """;
    private static final int COLUMNS = 13;
    private static final String RECORDED_AT = "2026-11-23T02:03:04.000005Z";

    private final Connection connection;
    private final PreparedStatement insert;
    private long next;

    RawSqlite(Path file) {
        connection = SqliteConnections.open(file);
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            connection.setAutoCommit(false);
            insert = connection.prepareStatement("INSERT INTO raw VALUES (" + "?,".repeat(COLUMNS - 1) + "?)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return "raw SQLite";
    }

    @Override
    public void append(Sample sample) {
        append(List.of(sample));
    }

    /** All in one transaction, so with one sync. */
    synchronized void append(List<Sample> samples) {
        try {
            for (Sample sample : samples) {
                insert(sample);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void insert(Sample sample) throws SQLException {
        insert.setLong(1, next++);
        insert.setString(2, sample.id());
        insert.setString(3, sample.id());
        insert.setString(4, Sample.NAME);
        insert.setInt(5, 1);
        insert.setString(6, sample.stream());
        insert.setString(7, Sample.STREAM_TYPE);
        insert.setLong(8, sample.sequence());
        insert.setString(9, "2019-07-09");
        insert.setString(10, null);
        insert.setString(11, RECORDED_AT);
        insert.setString(12, "{}");
        insert.setString(13, sample.json());
        insert.executeUpdate();
    }

    /** A cursor that takes every column of every row as text and makes nothing of it. */
    @Override
    public synchronized long readAll() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM raw ORDER BY position")) {
            long count = 0;
            while (rows.next()) {
                for (int column = 1; column <= COLUMNS; column++) {
                    count += rows.getString(column) == null ? 0 : 1;
                }
            }
            return count / (COLUMNS - 1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String durability() {
        return SqliteConnections.durability(connection);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
