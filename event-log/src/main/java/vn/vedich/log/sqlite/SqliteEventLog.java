package vn.vedich.log.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import vn.vedich.log.Appended;
import vn.vedich.log.Attestations;
import vn.vedich.log.Checkpoints;
import vn.vedich.log.Commit;
import vn.vedich.log.CommittedCommand;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventHeading;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.Snapshots;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.home.Sealing;
import vn.vedich.log.home.WakeUps;

/**
 * The log in one SQLite file ({@code <file>}, with {@code <file>-wal}, {@code <file>-shm} and {@code <file>.lock} beside
 * it), durable when {@link #append} returns, open in one process only.
 */
public final class SqliteEventLog implements EventLog {

    private final ProcessLock lock;
    private final Sealing sealing;
    private final SqliteWriting writing;
    private final ReaderPool readers;
    private final SqliteReading reading;
    private final WakeUps wakeUps = new WakeUps();

    /**
     * Opens the log, and creates it with its folder when there is none; a log of an earlier format is brought to this one.
     * First the file is checked: its tables and triggers, that no position and no commit is missing, and, while it is not
     * larger than 256 MiB, every page and every index. What the events say is not: for that there are the proofs.
     *
     * @param file of the database
     * @param clock says when events are recorded
     * @param random gives the salts: not predictable, safe for use by many threads, such as a {@code SecureRandom}
     * @throws LogCannotOpen when it is open already, damaged, or no log of a format that this program knows
     */
    public static SqliteEventLog open(Path file, Clock clock, RandomGenerator random) {
        return open(file, clock, random, UnaryOperator.identity());
    }

    /** @param writing puts something around the writer's connections, such as a fault */
    static SqliteEventLog open(Path path, Clock clock, RandomGenerator random, UnaryOperator<Connection> writing) {
        return open(path, clock, random, writing, IdSettings.STANDARD);
    }

    /** @param ids of a file the same each time */
    static SqliteEventLog open(
            Path path, Clock clock, RandomGenerator random, UnaryOperator<Connection> writing, IdSettings ids) {
        LogFile file = LogFile.at(path, writing);
        ProcessLock lock = ProcessLock.of(file.path());
        try {
            file.prepare(ids.hash());
            return new SqliteEventLog(file, lock, clock, random, ids);
        } catch (SQLException e) {
            lock.close();
            throw new LogCannotOpen("can't open " + path + ": " + e.getMessage(), e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private SqliteEventLog(LogFile file, ProcessLock lock, Clock clock, RandomGenerator random, IdSettings ids)
            throws SQLException {
        RecentIds recentIds = new RecentIds();
        this.lock = lock;
        this.sealing = new Sealing(random);
        this.writing = new SqliteWriting(() -> new WriteSession(file.writing(), clock, ids, recentIds), wakeUps::run);
        this.readers = new ReaderPool(file);
        this.reading = new SqliteReading(readers, ids, recentIds);
    }

    @Override
    public Appended append(Commit commit) {
        return writing.append(sealing.seal(commit));
    }

    @Override
    public List<StoredEvent> read(long fromPosition, int limit) {
        return reading.read(fromPosition, limit);
    }

    @Override
    public List<EventHeading> readHeadings(long fromPosition, int limit) {
        return reading.readHeadings(fromPosition, limit);
    }

    @Override
    public List<CoveredEvent> readCovered(long fromPosition, int limit) {
        return reading.readCovered(fromPosition, limit);
    }

    @Override
    public boolean eraseText(long position, String hash) {
        return writing.erase(new TextErasure(position, hash));
    }

    @Override
    public Snapshots snapshots() {
        return new SqliteSnapshots(writing, readers);
    }

    @Override
    public Checkpoints checkpoints() {
        return new SqliteCheckpoints(writing, readers);
    }

    @Override
    public Attestations attestations() {
        return new SqliteAttestations(writing, readers);
    }

    @Override
    public List<StoredEvent> readStream(String stream, long fromSequence, int limit) {
        return reading.readStream(stream, fromSequence, limit);
    }

    @Override
    public long head() {
        return reading.head();
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        return reading.lastSequence(stream);
    }

    @Override
    public Optional<CommittedCommand> commit(String commandId) {
        return reading.commit(commandId);
    }

    @Override
    public long positionBefore(Instant time) {
        return reading.positionBefore(time);
    }

    @Override
    public Registration onAppend(Runnable wakeUp) {
        return wakeUps.add(wakeUp);
    }

    /** The writer goes last: a reader can't bring into the file what still stands beside it. */
    @Override
    public void close() {
        try {
            readers.close();
        } catch (SQLException e) {
            throw new LogUnavailable("the log's readers could not be closed", e);
        } finally {
            try {
                writing.close();
            } finally {
                lock.close();
            }
        }
    }
}
