package vn.vedich.log.sqlite;

import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import vn.vedich.log.LogUnavailable;

/** A few reading connections, made when first needed, each used by one reader at a time. */
final class ReaderPool implements AutoCloseable {

    private static final int SIZE = 8;

    private final LogFile file;
    private final Semaphore turns = new Semaphore(SIZE);
    private final Deque<Statements> free = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    ReaderPool(LogFile file) {
        this.file = file;
    }

    /** What one reader asks. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Statements statements) throws SQLException;
    }

    <T> T ask(Question<T> question) {
        turns.acquireUninterruptibly();
        try {
            return askInTurn(question);
        } catch (SQLException | StorageFailed e) {
            throw new LogUnavailable("reading the log failed: " + e.getMessage(), e);
        } finally {
            turns.release();
        }
    }

    private <T> T askInTurn(Question<T> question) throws SQLException {
        if (closed) {
            throw new LogUnavailable("the log is closed");
        }
        Statements statements = free.poll();
        if (statements == null) {
            statements = new Statements(file.reading());
        }
        try {
            return question.ask(statements);
        } finally {
            free.push(statements);
        }
    }

    /** Waits for those who read. */
    @Override
    public void close() throws SQLException {
        closed = true;
        turns.acquireUninterruptibly(SIZE);
        try {
            for (Statements statements = free.poll(); statements != null; statements = free.poll()) {
                statements.close();
            }
        } finally {
            turns.release(SIZE);
        }
    }
}
