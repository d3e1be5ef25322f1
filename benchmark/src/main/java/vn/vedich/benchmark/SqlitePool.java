package vn.vedich.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.ConnectionWrapperFactory;
import org.axonframework.common.jdbc.ConnectionWrapperFactory.NoOpCloseHandler;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/** Connections that stay open, one to a transaction; whoever is quickest gets a free one, as is fastest. */
final class SqlitePool implements ConnectionProvider, TransactionManager {

    private final List<Connection> all = new ArrayList<>();
    private final BlockingQueue<Connection> free;
    private final ThreadLocal<Connection> ofThread = new ThreadLocal<>();

    SqlitePool(Path file, int size) {
        free = new ArrayBlockingQueue<>(size);
        for (int n = 0; n < size; n++) {
            Connection connection = SqliteConnections.open(file);
            all.add(connection);
            free.add(connection);
        }
    }

    @Override
    public Transaction startTransaction() {
        if (ofThread.get() != null) {
            return new Joined();
        }
        try {
            Connection connection = free.take();
            connection.setAutoCommit(false);
            ofThread.set(connection);
            return new Own(connection);
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Connection getConnection() {
        return ConnectionWrapperFactory.wrap(ofThread.get(), new NoOpCloseHandler());
    }

    /** The one that ends when the transaction around it does. */
    private static final class Joined implements Transaction {
        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    }

    private final class Own implements Transaction {
        private final Connection connection;

        private Own(Connection connection) {
            this.connection = connection;
        }

        @Override
        public void commit() {
            end(connection::commit);
        }

        @Override
        public void rollback() {
            end(connection::rollback);
        }

        private void end(Ending ending) {
            try {
                ending.run();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            } finally {
                ofThread.remove();
                free.add(connection);
            }
        }
    }

    private interface Ending {
        void run() throws SQLException;
    }

    void close() {
        for (Connection connection : all) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
