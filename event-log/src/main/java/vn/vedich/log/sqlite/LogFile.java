package vn.vedich.log.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import vn.vedich.log.LogCannotOpen;

/**
 * The database file: how connections to it are made.
 *
 * @param around what is put around each connection that can write, such as a fault; nothing but in tests
 */
record LogFile(Path path, UnaryOperator<Connection> around) {

    private static final int BUSY_TIMEOUT_MS = 5_000;

    /** Room for the inner pages of all tables over ten million events, and for the pages of many groups. */
    private static final int WRITER_CACHE_KIB = 32 * 1024;

    /** 32 MB of write-ahead log: a page that many groups change is moved into the database once. */
    private static final int PAGES_BETWEEN_CHECKPOINTS = 8_000;

    /** The file by its one true name, so that one lock stands for it however it is reached. */
    static LogFile at(Path path, UnaryOperator<Connection> around) {
        try {
            Path absolute = path.toAbsolutePath();
            Path folder = absolute.getParent();
            if (folder == null || Files.isDirectory(absolute)) {
                throw new LogCannotOpen("not a file: " + path);
            }
            Files.createDirectories(folder);
            return new LogFile(
                    Files.exists(absolute)
                            ? absolute.toRealPath()
                            : folder.toRealPath().resolve(absolute.getFileName()),
                    around);
        } catch (IOException e) {
            throw new LogCannotOpen("can't reach the folder of " + path + ": " + e, e);
        }
    }

    /** Creates the log if there is none, else checks it. Only then is anything in the file touched. */
    void prepare(IdHash hash) {
        try (Connection connection = writing()) {
            Schema.createOrCheck(connection, hash);
            requireWal(connection);
        } catch (SQLException e) {
            throw new LogCannotOpen("can't open " + path + ": " + e.getMessage(), e);
        }
    }

    /** A connection for the one writer. */
    Connection writing() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        config.setCacheSize(-WRITER_CACHE_KIB);
        Connection connection = connect(config);
        try (Statement statement = connection.createStatement();
                ResultSet _ = statement.executeQuery("PRAGMA wal_autocheckpoint = " + PAGES_BETWEEN_CHECKPOINTS)) {
            return around.apply(connection);
        }
    }

    /** A connection that can only read. */
    Connection reading() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return connect(config);
    }

    private Connection connect(SQLiteConfig config) throws SQLException {
        config.setBusyTimeout(BUSY_TIMEOUT_MS);
        return config.createConnection("jdbc:sqlite:" + path);
    }

    private static void requireWal(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery("PRAGMA journal_mode = WAL")) {
            if (!mode.next() || !mode.getString(1).equals("wal")) {
                throw new LogCannotOpen("this file system can't keep a write-ahead log");
            }
        }
    }
}
