package vn.vedich.log.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Where a test's log is kept, and a way round it for what the log itself never does. */
final class SqliteHome {

    private SqliteHome() {}

    static Path file(Path folder) {
        return folder.resolve("kept").resolve("events.db");
    }

    static void sql(Path file, String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
