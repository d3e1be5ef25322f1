package vn.vedich.log.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** Questions that are asked once, when a file is opened. */
record Question(Connection connection) {

    long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    boolean yes(String sql) throws SQLException {
        return number(sql) == 1;
    }

    /** The first column of the first row; empty when there is none. */
    String text(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    /** The first column of all rows. */
    Set<String> texts(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            Set<String> texts = new HashSet<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }
}
