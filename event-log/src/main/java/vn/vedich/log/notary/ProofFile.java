package vn.vedich.log.notary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.LogUnavailable;

/**
 * Tree and map as they are kept: a SQLite file of their own. It may lag behind the log after a crash but is never torn, and
 * when it is missing it is made anew from the log. Safe for use by many threads.
 */
final class ProofFile implements AutoCloseable {

    private static final int VERSION = 1;
    private static final List<String> TABLES = List.of(
            "CREATE TABLE progress (one INTEGER PRIMARY KEY CHECK (one = 1), size INTEGER NOT NULL) STRICT",
            "INSERT INTO progress VALUES (1, 0)",
            "CREATE TABLE tiles (place INTEGER PRIMARY KEY, hashes BLOB NOT NULL) STRICT",
            "CREATE TABLE buckets (place INTEGER PRIMARY KEY, entries BLOB NOT NULL, hash BLOB NOT NULL) STRICT",
            "CREATE TABLE seals (number INTEGER PRIMARY KEY, streams INTEGER NOT NULL, root TEXT NOT NULL,"
                    + " position INTEGER) STRICT",
            "PRAGMA user_version = " + VERSION);
    private static final int LEVEL_SHIFT = 56;
    private static final int BUCKET_SHIFT = 40;

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    private ProofFile(Connection connection) {
        this.connection = connection;
    }

    /** One version of a bucket: what it held when that many seals were due. */
    record BucketVersion(int bucket, long seal, byte[] entries, byte[] hash) {}

    /**
     * A seal that the map came to.
     *
     * @param position of the event that says so in the log; null until it was seen there
     */
    record Seal(
            long number,
            long streams,
            String root,
            @Nullable Long position) {}

    /** @throws LogCannotOpen when it can't be opened, or was made by a later program */
    static ProofFile open(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SynchronousMode.NORMAL);
            ProofFile file = new ProofFile(config.createConnection("jdbc:sqlite:" + path));
            file.prepare(path);
            return file;
        } catch (SQLException | IOException e) {
            throw new LogCannotOpen(
                    "can't open " + path + ": " + e.getMessage()
                            + "; it follows from the log and can be removed while nothing runs",
                    e);
        }
    }

    private void prepare(Path path) throws SQLException {
        long version = number("PRAGMA user_version").orElse(0L);
        if (version > VERSION) {
            throw new LogCannotOpen(path + " was made by a later program; it follows from the log and can be removed");
        }
        if (version == 0) {
            inTransaction(() -> {
                for (String sql : TABLES) {
                    execute(sql);
                }
            });
        }
    }

    /** How many leaves the tree holds. */
    long size() {
        return reading(() -> number("SELECT size FROM progress").orElse(0L));
    }

    /** The hashes of a tile, 32 bytes each, as many as are known; empty when none is. */
    byte[] tile(int level, long number) {
        return reading(() -> bytes("SELECT hashes FROM tiles WHERE place = ?", place(level, number)))
                .orElse(new byte[0]);
    }

    /** What the bucket held when so many seals were due; empty when no stream was in it. */
    Optional<byte[]> bucket(int bucket, long seal) {
        return reading(() -> bytes(
                "SELECT entries FROM buckets WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT 1",
                placeOf(bucket, 0),
                placeOf(bucket, seal)));
    }

    /** The hash of every bucket that held a stream when so many seals were due. */
    Map<Integer, byte[]> bucketHashes(long seal) {
        return reading(() -> {
            Map<Integer, byte[]> hashes = new HashMap<>();
            try (ResultSet rows =
                    bound("SELECT place, hash FROM buckets ORDER BY place").executeQuery()) {
                while (rows.next()) {
                    long place = rows.getLong(1);
                    if ((place & ((1L << BUCKET_SHIFT) - 1)) <= seal) {
                        hashes.put((int) (place >>> BUCKET_SHIFT), rows.getBytes(2));
                    }
                }
            }
            return hashes;
        });
    }

    Optional<Seal> newestSeal() {
        return reading(() -> seal("SELECT * FROM seals ORDER BY number DESC LIMIT 1"));
    }

    Optional<Seal> seal(long number) {
        return reading(() -> seal("SELECT * FROM seals WHERE number = ?", number));
    }

    /** The newest seal whose event stands before this position. */
    Optional<Seal> sealBefore(long position) {
        return reading(() -> seal("SELECT * FROM seals WHERE position < ? ORDER BY number DESC LIMIT 1", position));
    }

    /** The oldest seal whose event was not seen in the log. */
    Optional<Seal> oldestUnseen() {
        return reading(() -> seal("SELECT * FROM seals WHERE position IS NULL ORDER BY number LIMIT 1"));
    }

    /** Keeps what is written inside, all of it or nothing. */
    void write(Writing writing) {
        reading(() -> {
            inTransaction(writing);
            return this;
        });
    }

    void putSize(long size) throws SQLException {
        update("UPDATE progress SET size = ?", size);
    }

    void putTile(int level, long number, byte[] hashes) throws SQLException {
        update("INSERT OR REPLACE INTO tiles VALUES (?, ?)", place(level, number), hashes);
    }

    void putBucket(BucketVersion version) throws SQLException {
        update(
                "INSERT OR REPLACE INTO buckets VALUES (?, ?, ?)",
                placeOf(version.bucket(), version.seal()),
                version.entries(),
                version.hash());
    }

    void putSeal(Seal seal) throws SQLException {
        update(
                "INSERT OR REPLACE INTO seals VALUES (?, ?, ?, ?)",
                seal.number(),
                seal.streams(),
                seal.root(),
                seal.position());
    }

    /** Drops the versions of a bucket that were replaced at this seal or before. */
    void dropVersionsBefore(int bucket, long seal) throws SQLException {
        update(
                "DELETE FROM buckets WHERE place BETWEEN ?1 AND ?2 AND place <"
                        + " (SELECT max(place) FROM buckets WHERE place BETWEEN ?1 AND ?2)",
                placeOf(bucket, 0),
                placeOf(bucket, seal));
    }

    private static long place(int level, long number) {
        return ((long) level << LEVEL_SHIFT) | number;
    }

    private static long placeOf(int bucket, long seal) {
        return ((long) bucket << BUCKET_SHIFT) | seal;
    }

    /** What is written together. */
    @FunctionalInterface
    interface Writing {
        void run() throws SQLException;
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws SQLException;
    }

    private <T> T reading(Question<T> question) {
        lock.lock();
        try {
            return question.ask();
        } catch (SQLException e) {
            throw new LogUnavailable("the file of proofs failed: " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    private void inTransaction(Writing writing) throws SQLException {
        execute("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            writing.run();
            execute("COMMIT");
            done = true;
        } finally {
            if (!done) {
                execute("ROLLBACK");
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Optional<Long> number(String sql) throws SQLException {
        try (ResultSet row = bound(sql).executeQuery()) {
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }

    private Optional<byte[]> bytes(String sql, Object... arguments) throws SQLException {
        try (ResultSet row = bound(sql, arguments).executeQuery()) {
            return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        }
    }

    private Optional<Seal> seal(String sql, Object... arguments) throws SQLException {
        try (ResultSet row = bound(sql, arguments).executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            long position = row.getLong("position");
            return Optional.of(new Seal(
                    row.getLong("number"),
                    row.getLong("streams"),
                    row.getString("root"),
                    row.wasNull() ? null : position));
        }
    }

    private void update(String sql, @Nullable Object... arguments) throws SQLException {
        bound(sql, arguments).executeUpdate();
    }

    private PreparedStatement bound(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        reading(() -> {
            connection.close();
            return this;
        });
    }
}
