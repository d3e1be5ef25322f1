package vn.vedich.log.notary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.sqlite.Statements;

/**
 * Tree and map as they are kept: a SQLite file of their own. It may lag behind the log after a crash but is never torn, and
 * when it is missing it is made anew from the log. Safe for use by many threads.
 */
final class ProofFile implements AutoCloseable {

    private static final int VERSION = 1;
    private static final List<String> TABLES = List.of(
            "CREATE TABLE tree (one INTEGER PRIMARY KEY CHECK (one = 1), size INTEGER NOT NULL) STRICT",
            "INSERT INTO tree VALUES (1, 0)",
            "CREATE TABLE tiles (place INTEGER PRIMARY KEY, hashes BLOB NOT NULL) STRICT",
            "CREATE TABLE buckets (place INTEGER PRIMARY KEY, counts TEXT NOT NULL, hash BLOB NOT NULL) STRICT",
            "CREATE TABLE seals (up_to INTEGER PRIMARY KEY, payload TEXT NOT NULL, position INTEGER) STRICT",
            "PRAGMA user_version = " + VERSION);

    private final Statements statements;
    private final ReentrantLock lock = new ReentrantLock();

    private ProofFile(Statements statements) {
        this.statements = statements;
    }

    /** @throws LogCannotOpen when it can't be opened, or was made by a later program */
    static ProofFile open(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SynchronousMode.NORMAL);
            ProofFile file = new ProofFile(new Statements(config.createConnection("jdbc:sqlite:" + path)));
            file.prepare();
            return file;
        } catch (SQLException | IOException | LogUnavailable e) {
            throw new LogCannotOpen(
                    "can't use " + path + ": " + e.getMessage()
                            + "; it follows from the log and can be removed while nothing runs",
                    e);
        }
    }

    private void prepare() {
        long version = ask(known -> known.first(row -> row.getLong(1), "PRAGMA user_version"))
                .orElse(0L);
        if (version > VERSION) {
            throw new LogUnavailable("it was made by a later program");
        }
        if (version == 0) {
            write(known -> {
                for (String sql : TABLES) {
                    known.update(sql);
                }
            });
        }
    }

    /** What is asked. */
    @FunctionalInterface
    interface Question<T> {
        T ask(Statements statements) throws SQLException;
    }

    /** What is written together, or not at all. */
    @FunctionalInterface
    interface Writing {
        void run(Statements statements) throws SQLException;
    }

    <T> T ask(Question<T> question) {
        lock.lock();
        try {
            return question.ask(statements);
        } catch (SQLException e) {
            throw new LogUnavailable("the file of proofs failed: " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    void write(Writing writing) {
        ask(known -> {
            known.update("BEGIN IMMEDIATE");
            boolean done = false;
            try {
                writing.run(known);
                known.update("COMMIT");
                done = true;
            } finally {
                if (!done) {
                    known.update("ROLLBACK");
                }
            }
            return this;
        });
    }

    @Override
    public void close() {
        ask(known -> {
            known.close();
            return this;
        });
    }
}
