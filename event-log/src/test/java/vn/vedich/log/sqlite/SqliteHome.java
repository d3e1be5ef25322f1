package vn.vedich.log.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

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

    /** The first row, each column as text. */
    static List<String> row(Path file, String sql) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<String> columns = new ArrayList<>();
            int count = row.next() ? row.getMetaData().getColumnCount() : 0;
            for (int i = 1; i <= count; i++) {
                columns.add(String.valueOf(row.getString(i)));
            }
            return columns;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
