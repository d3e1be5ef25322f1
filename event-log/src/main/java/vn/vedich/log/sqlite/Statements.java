package vn.vedich.log.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection with each statement prepared once. Used by one thread at a time. */
public final class Statements implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    public Statements(Connection connection) {
        this.connection = connection;
    }

    /** Makes something of one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Makes something of one row and says how large it is. */
    interface SizedRow<T> extends Row<T> {
        long size(ResultSet row) throws SQLException;
    }

    public <T> List<T> all(Row<T> mapping, String sql, @Nullable Object... arguments) throws SQLException {
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(read(mapping, rows));
            }
            return all;
        }
    }

    /** The first rows until their sizes come to so much; at least one, if there is any. */
    <T> List<T> upTo(long maxSize, SizedRow<T> mapping, String sql, @Nullable Object... arguments) throws SQLException {
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            List<T> read = new ArrayList<>();
            long size = 0;
            while (size < maxSize && rows.next()) {
                size += mapping.size(rows);
                if (size <= maxSize || read.isEmpty()) {
                    read.add(read(mapping, rows));
                }
            }
            return read;
        }
    }

    public <T> Optional<T> first(Row<T> mapping, String sql, @Nullable Object... arguments) throws SQLException {
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            return rows.next() ? Optional.of(read(mapping, rows)) : Optional.empty();
        }
    }

    /** What is stored was fit to be stored once: whatever a row is not fit for now, somebody else changed it. */
    private static <T> T read(Row<T> mapping, ResultSet row) throws SQLException {
        try {
            return mapping.read(row);
        } catch (RuntimeException e) {
            throw new SQLException("a row is damaged: " + e.getMessage(), e);
        }
    }

    /** Does something with a row. */
    @FunctionalInterface
    interface RowUse {
        void take(ResultSet row) throws SQLException;
    }

    /** Goes through the rows, however many there are. */
    void each(RowUse use, String sql, @Nullable Object... arguments) throws SQLException {
        try (ResultSet rows = bound(sql, arguments).executeQuery()) {
            while (rows.next()) {
                use.take(rows);
            }
        }
    }

    /** How many rows were changed. */
    public int update(String sql, @Nullable Object... arguments) throws SQLException {
        return bound(sql, arguments).executeUpdate();
    }

    /** The statement, to be bound and run by who asks for it. */
    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepared(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** Closes the connection, and with it what is not committed. */
    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
