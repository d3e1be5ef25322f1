package vn.vedich.log.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Makes the writer's commits fail on demand, before or after they reached the disk, and counts those that went well. */
final class FaultyConnection {

    enum Fault {
        NONE,
        /** With all of its group, and when it is tried again by itself. */
        IN_INSERT,
        IN_INSERT_AGAIN,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    final AtomicReference<Fault> next = new AtomicReference<>(Fault.NONE);
    final AtomicInteger commits = new AtomicInteger();

    Connection around(Connection connection) {
        return InTheWay.of(Connection.class, connection, (method, arguments) -> {
            Object result = InTheWay.call(connection, method, arguments);
            return result instanceof PreparedStatement statement ? around(statement, (String) arguments[0]) : result;
        });
    }

    private PreparedStatement around(PreparedStatement statement, String sql) {
        return InTheWay.of(PreparedStatement.class, statement, (method, arguments) -> {
            boolean isUpdate = method.getName().equals("executeUpdate");
            if (isUpdate && sql.equals("COMMIT")) {
                return commit(statement);
            }
            if (method.getName().equals("executeBatch") && sql.startsWith("INSERT INTO commits")) {
                failInsert();
            }
            return InTheWay.call(statement, method, arguments);
        });
    }

    private void failInsert() throws SQLException {
        if (next.compareAndSet(Fault.IN_INSERT_AGAIN, Fault.NONE)
                || next.compareAndSet(Fault.IN_INSERT, Fault.IN_INSERT_AGAIN)) {
            throw new SQLException("this one row is cursed, so to speak");
        }
    }

    private int commit(PreparedStatement statement) throws SQLException {
        Fault fault = next.getAndSet(Fault.NONE);
        if (fault == Fault.BEFORE_COMMIT) {
            throw new SQLException("the disk is full, so to speak");
        }
        int result = statement.executeUpdate();
        commits.incrementAndGet();
        if (fault == Fault.AFTER_COMMIT) {
            throw new SQLException("the answer got lost, so to speak");
        }
        return result;
    }
}
