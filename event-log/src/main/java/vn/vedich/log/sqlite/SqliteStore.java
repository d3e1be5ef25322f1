package vn.vedich.log.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.LongStream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.LogUnavailable;

/** A small SQLite file beside the log, for one matter of its own. Never torn. Safe for use by many threads, one at a time. */
public final class SqliteStore implements AutoCloseable {

    private static final int BUSY_TIMEOUT_MS = 5_000;

    private final Statements statements;
    private final ReentrantLock lock = new ReentrantLock();

    private SqliteStore(Statements statements) {
        this.statements = statements;
    }

    /** What happens to what was written last when the power fails. */
    public enum Durability {
        /** It may be gone, and can be made anew. */
        MAY_LAG,
        /** It is on disk once {@link #write} has returned. */
        SYNCED
    }

    /**
     * The stored form.
     *
     * @param version from 1, kept in the file
     * @param tables SQL that makes them
     * @param changes SQL that brings a file to a version from the one before it
     */
    public record Form(int version, List<String> tables, Map<Integer, List<String>> changes) {

        public Form {
            tables = List.copyOf(tables);
            changes = Map.copyOf(changes);
        }

        /** One that never changed. */
        public Form(int version, List<String> tables) {
            this(version, tables, Map.of());
        }

        /** What is to be done with a file of a version; 0 is a new one. */
        private List<String> from(long before) {
            return before == 0
                    ? tables
                    : LongStream.rangeClosed(before + 1, version)
                            .mapToObj(next -> changes.getOrDefault((int) next, List.of()))
                            .flatMap(List::stream)
                            .toList();
        }
    }

    /** What is asked, or written together or not at all. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Statements statements) throws SQLException;
    }

    /**
     * Opens the file, and makes it with its folder when there is none.
     *
     * @throws LogCannotOpen when it can't be opened, or was made by a later program
     */
    public static SqliteStore open(Path path, Durability durability, Form form) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(durability == Durability.SYNCED ? SynchronousMode.FULL : SynchronousMode.NORMAL);
            config.setBusyTimeout(BUSY_TIMEOUT_MS);
            SqliteStore store = new SqliteStore(new Statements(config.createConnection("jdbc:sqlite:" + path)));
            store.prepare(form);
            return store;
        } catch (SQLException | IOException | LogUnavailable e) {
            throw new LogCannotOpen("can't use " + path + ": " + e.getMessage(), e);
        }
    }

    private void prepare(Form form) {
        write(known -> {
            long version =
                    known.first(row -> row.getLong(1), "PRAGMA user_version").orElse(0L);
            if (version > form.version()) {
                throw new LogUnavailable("it was made by a later program");
            }
            for (String sql : form.from(version)) {
                known.update(sql);
            }
            if (version < form.version()) {
                known.update("PRAGMA user_version = " + form.version());
            }
            return version;
        });
    }

    /** @throws LogUnavailable when the file fails or is closed */
    public <T> T ask(Work<T> question) {
        lock.lock();
        try {
            return question.with(statements);
        } catch (SQLException e) {
            throw new LogUnavailable("a file beside the log failed: " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    /**
     * All of it, or nothing when it throws.
     *
     * @throws LogUnavailable when the file fails or is closed; then it may be in the file or not
     */
    public <T> T write(Work<T> writing) {
        return ask(known -> {
            known.update("BEGIN IMMEDIATE");
            boolean done = false;
            try {
                T result = writing.with(known);
                known.update("COMMIT");
                done = true;
                return result;
            } finally {
                if (!done) {
                    known.update("ROLLBACK");
                }
            }
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
