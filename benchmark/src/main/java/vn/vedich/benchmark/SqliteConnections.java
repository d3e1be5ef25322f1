package vn.vedich.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Connections to a SQLite file for those who aren't ours: as durable, and with what was found to make them fastest. */
final class SqliteConnections {

    private static final int WAL_PAGES_BEFORE_CHECKPOINT = 10_000;
    private static final int CACHE_KIB = 64_000;

    private SqliteConnections() {}

    static Connection open(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(60_000);
        config.setCacheSize(-CACHE_KIB);
        config.setGetGeneratedKeys(false);
        config.setPragma(Pragma.WAL_AUTOCHECKPOINT, Integer.toString(WAL_PAGES_BEFORE_CHECKPOINT));
        try {
            return config.createConnection("jdbc:sqlite:" + file);
        } catch (SQLException e) {
            throw new IllegalStateException("can't open " + file, e);
        }
    }

    /** What the connection itself says of its durability. */
    static String durability(Connection connection) {
        return "journal_mode=" + pragma(connection, "journal_mode") + ", synchronous="
                + pragma(connection, "synchronous") + " (2 is FULL)";
    }

    private static String pragma(Connection connection, String name) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
