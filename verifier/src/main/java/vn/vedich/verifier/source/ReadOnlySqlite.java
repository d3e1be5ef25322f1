package vn.vedich.verifier.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;

/** A file of SQLite, opened for reading only. All of it is read as of one moment. Used by one thread at a time. */
final class ReadOnlySqlite implements AutoCloseable {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int OPEN_READ_ONLY = 0x01;
    private static final int OPEN_URI = 0x40;

    private final Connection connection;

    private ReadOnlySqlite(Connection connection) {
        this.connection = connection;
    }

    /** Whether a file begins as SQLite's do. */
    static boolean isOne(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            return Arrays.equals(file.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /**
     * Opens the file and lets SQLite check it.
     *
     * @throws Damaged when it found something
     * @throws IOException when it can't be read
     */
    static ReadOnlySqlite open(Path path) throws IOException {
        try {
            ReadOnlySqlite opened = new ReadOnlySqlite(connect(path));
            opened.requireSound();
            return opened;
        } catch (SQLException e) {
            throw new Damaged("SQLite can't read the file: " + e.getMessage(), e);
        }
    }

    /** A file without a write-ahead log is in no use: then nothing is written beside it, nor has to be. */
    private static Connection connect(Path path) throws IOException, SQLException {
        Path writeAheadLog = path.resolveSibling(path.getFileName() + "-wal");
        boolean unused = !Files.exists(writeAheadLog) || Files.size(writeAheadLog) == 0;
        Properties readOnly = new Properties();
        readOnly.setProperty("open_mode", Integer.toString(OPEN_READ_ONLY | OPEN_URI));
        String uri = "file:" + path.toAbsolutePath().toUri().getRawPath() + "?mode=ro" + (unused ? "&immutable=1" : "");
        return DriverManager.getConnection("jdbc:sqlite:" + uri, readOnly);
    }

    private void requireSound() throws SQLException, IOException {
        boolean sound = false;
        try {
            connection.setAutoCommit(false);
            String found = text("PRAGMA integrity_check(1)");
            if (!found.equals("ok")) {
                throw new Damaged("SQLite finds the file damaged: " + found, null);
            }
            sound = true;
        } finally {
            if (!sound) {
                close();
            }
        }
    }

    ResultSet query(String sql) throws SQLException {
        Statement statement = connection.createStatement();
        statement.closeOnCompletion();
        return statement.executeQuery(sql);
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    /** The first column of the first row; empty when there is none. */
    String text(String sql) throws SQLException {
        try (ResultSet row = query(sql)) {
            String found = row.next() ? row.getString(1) : null;
            return found == null ? "" : found;
        }
    }

    /** The bytes in the first column of the first row; none when there is none. */
    byte[] bytes(String sql) throws SQLException {
        try (ResultSet row = query(sql)) {
            byte[] found = row.next() ? row.getBytes(1) : null;
            return found == null ? new byte[0] : found;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("the file could not be closed", e);
        }
    }
}
