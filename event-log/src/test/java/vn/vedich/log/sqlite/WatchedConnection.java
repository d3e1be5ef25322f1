package vn.vedich.log.sqlite;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Set;

/** Tells before and after every call that reaches the database. */
final class WatchedConnection {

    private static final Set<String> REACHING =
            Set.of("executeUpdate", "executeQuery", "execute", "executeBatch", "commit", "close", "setAutoCommit");

    private WatchedConnection() {}

    /** Sees a call: its name, and its SQL if it has one. */
    interface Watcher {
        void before(String call);

        void after(String call);
    }

    static Connection around(Connection connection, Watcher watcher) {
        return InTheWay.of(Connection.class, connection, (method, arguments) -> {
            Object result = watched(watcher, connection, method, arguments, "");
            return switch (result) {
                case PreparedStatement prepared ->
                    around(PreparedStatement.class, prepared, watcher, (String) arguments[0]);
                case Statement statement -> around(Statement.class, statement, watcher, "");
                case null, default -> result;
            };
        });
    }

    private static <T extends Statement> T around(Class<T> type, T statement, Watcher watcher, String sql) {
        return InTheWay.of(type, statement, (method, arguments) -> watched(watcher, statement, method, arguments, sql));
    }

    private static Object watched(Watcher watcher, Object target, Method method, Object[] arguments, String prepared)
            throws Throwable {
        boolean closesStatement = method.getName().equals("close") && !(target instanceof Connection);
        if (!REACHING.contains(method.getName()) || closesStatement) {
            return InTheWay.call(target, method, arguments);
        }
        String sql = arguments != null && arguments[0] instanceof String given ? given : prepared;
        String call = (method.getName() + " " + sql.lines().findFirst().orElse("")).strip();
        watcher.before(call);
        Object result = InTheWay.call(target, method, arguments);
        watcher.after(call);
        return result;
    }
}
