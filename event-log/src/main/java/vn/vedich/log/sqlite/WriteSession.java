package vn.vedich.log.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private final IdFiling ids;
    private final Clock clock;
    private final LastSequences lastSequences = new LastSequences();
    private Tail tail;

    private record Tail(long nextPosition, Instant lastRecordedAt) {}

    /** @param recentIds becomes what the file does not have */
    WriteSession(Connection connection, Clock clock, IdSettings settings, RecentIds recentIds) throws SQLException {
        this.statements = new Statements(connection);
        this.recorded = new RecordedRows(statements, new IdLookup(statements, settings, recentIds));
        this.ids = new IdFiling(statements, settings, recentIds);
        this.insert = new CommitInsert(statements);
        this.clock = clock;
        this.tail = statements
                .first(row -> new Tail(row.getLong(1) + 1, RecordedTime.read(row.getString(2))), LAST)
                .orElse(new Tail(0, Instant.MIN));
    }

    /**
     * Appends what can be appended, durable on return. First as if all could be, unless a hash of an id or a place is not
     * new: what is neither is taken as a whole. Only else is each commit judged by itself.
     */
    List<Outcome> append(List<SealedCommit> group) throws SQLException {
        begin();
        Optional<List<Outcome>> all = allAtOnce(group);
        List<Outcome> outcomes = all.isPresent() ? all.get() : oneByOne(group);
        ids.move(tail.nextPosition());
        commit();
        ids.committed();
        return outcomes;
    }

    /** Empty, and nothing is written, when one of them could not be, for whatever reason. */
    private Optional<List<Outcome>> allAtOnce(List<SealedCommit> group) throws SQLException {
        Tail before = tail;
        List<Outcome> outcomes = new ArrayList<>(group.size());
        for (SealedCommit commit : group) {
            if (!fitsItsStreams(commit) || !ids.add(commit, tail.nextPosition())) {
                return giveUp(before);
            }
            outcomes.add(add(commit));
        }
        if (!ids.allAreNewInFile()) {
            return giveUp(before);
        }
        try {
            insert.write();
            return Optional.of(outcomes);
        } catch (SQLException e) {
            rollBack(e);
            goBackTo(before);
            return Optional.empty();
        }
    }

    private Optional<List<Outcome>> giveUp(Tail before) throws SQLException {
        insert.forget();
        goBackTo(before);
        return Optional.empty();
    }

    private void goBackTo(Tail before) {
        lastSequences.forgetAll();
        ids.dropFrom(before.nextPosition());
        tail = before;
    }

    /** On a full disk SQLite has rolled back already: then the cause is what is to be told. */
    private void rollBack(SQLException cause) throws SQLException {
        try {
            statements.update("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
            throw cause;
        }
        begin();
    }

    private boolean fitsItsStreams(SealedCommit commit) {
        for (SealedCommit.SealedEvent sealed : commit.events()) {
            String stream = sealed.event().stream();
            if (stream != null) {
                long sequence = sealed.event().sequence();
                if (sequence != lastSequences.next(stream, recorded::lastSequence)) {
                    return false;
                }
                lastSequences.put(stream, sequence);
            }
        }
        return true;
    }

    private List<Outcome> oneByOne(List<SealedCommit> group) throws SQLException {
        List<Outcome> outcomes = new ArrayList<>(group.size());
        for (SealedCommit commit : group) {
            outcomes.add(byItself(commit));
        }
        return outcomes;
    }

    /** Adds the commit to the open transaction. One that can't be added leaves the others as they are. */
    private Outcome byItself(SealedCommit commit) throws SQLException {
        Optional<AppendRefused> refusal = AppendRules.refusal(commit, recorded);
        if (refusal.isPresent()) {
            return new Outcome.NotDone(refusal.get());
        }
        Tail before = tail;
        statements.update("SAVEPOINT before");
        try {
            ids.add(commit, before.nextPosition());
            Outcome done = add(commit);
            insert.write();
            statements.update("RELEASE before");
            return done;
        } catch (SQLException e) {
            statements.update("ROLLBACK TO before");
            statements.update("RELEASE before");
            goBackTo(before);
            return new Outcome.NotDone(new LogUnavailable("the commit could not be written: " + e.getMessage(), e));
        }
    }

    private Outcome add(SealedCommit commit) throws SQLException {
        Instant recordedAt = RecordedTime.next(clock.instant(), tail.lastRecordedAt());
        long first = tail.nextPosition();
        long next = first + commit.events().size();
        Appended place = new Appended(first, next - 1, recordedAt);
        insert.add(commit, place);
        tail = new Tail(next, recordedAt);
        return new Outcome.Done(place);
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
    private void begin() throws SQLException {
        statements.update("BEGIN IMMEDIATE");
    }

    /** Makes everything written since {@link #begin} durable. */
    private void commit() throws SQLException {
        statements.update("COMMIT");
    }

    @Override
    public void close() throws SQLException {
        statements.close();
    }
}
