package vn.vedich.log.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.vedich.log.AppendRefused;
import vn.vedich.log.Appended;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.home.AppendRules;
import vn.vedich.log.home.Outcome;
import vn.vedich.log.home.RecordedTime;
import vn.vedich.log.home.SealedCommit;

/** The writer's connection, and where the log's end is. After any failure it is thrown away and a new one made. */
final class WriteSession implements AutoCloseable {

    private static final String LAST = "SELECT position, recorded_at FROM events ORDER BY position DESC LIMIT 1";

    private final Statements statements;
    private final RecordedRows recorded;
    private final CommitInsert insert;
    private final Clock clock;
    private Tail tail;

    private record Tail(long nextPosition, Instant lastRecordedAt) {}

    WriteSession(Connection connection, Clock clock) throws SQLException {
        this.statements = new Statements(connection);
        this.recorded = new RecordedRows(statements);
        this.insert = new CommitInsert(statements);
        this.clock = clock;
        this.tail = statements
                .first(row -> new Tail(row.getLong(1) + 1, RecordedTime.read(row.getString(2))), LAST)
                .orElse(new Tail(0, Instant.MIN));
    }

    /** Adds the commit to the open transaction. One that can't be added leaves the others as they are. */
    Outcome append(SealedCommit commit) throws SQLException {
        Optional<AppendRefused> refusal = AppendRules.refusal(commit, recorded);
        if (refusal.isPresent()) {
            return new Outcome.NotDone(refusal.get());
        }
        statements.update("SAVEPOINT before");
        try {
            Outcome done = insert(commit);
            statements.update("RELEASE before");
            return done;
        } catch (SQLException e) {
            statements.update("ROLLBACK TO before");
            statements.update("RELEASE before");
            return new Outcome.NotDone(new LogUnavailable("the commit could not be written", e));
        }
    }

    private Outcome insert(SealedCommit commit) throws SQLException {
        Instant recordedAt = RecordedTime.next(clock.instant(), tail.lastRecordedAt());
        long first = tail.nextPosition();
        long next = first + commit.events().size();
        insert.insert(commit, first, recordedAt);
        tail = new Tail(next, recordedAt);
        return new Outcome.Done(new Appended(first, next - 1, recordedAt));
    }

    /** Does this in a transaction of its own; durable on return. */
    <T> T transaction(Transaction<T> work) throws SQLException {
        begin();
        T result = work.in(statements);
        commit();
        return result;
    }

    @FunctionalInterface
    interface Transaction<T> {
        T in(Statements statements) throws SQLException;
    }

    /**
     * Moves all of the write-ahead log into the database and cuts it to nothing.
     *
     * @return false when readers kept it from that for longer than a writer waits
     */
    boolean emptyWriteAheadLog() throws SQLException {
        return statements
                .first(row -> row.getInt(1) == 0, "PRAGMA wal_checkpoint(TRUNCATE)")
                .orElseThrow();
    }

    /** Opens a transaction by hand: the driver's own would be open, with its lock, for as long as nothing is written. */
    void begin() throws SQLException {
        statements.update("BEGIN IMMEDIATE");
    }

    /** Makes everything appended since {@link #begin} durable. */
    void commit() throws SQLException {
        statements.update("COMMIT");
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}
