package vn.vedich.log.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import vn.vedich.log.LogUnavailable;

/** A small SQLite file beside the log, never torn by a crash. Safe for use by many threads, which take turns. */
public final class SideFile implements AutoCloseable {

    private final String what;
    private final Statements statements;
    private final ReentrantLock lock = new ReentrantLock();

    private SideFile(String what, Statements statements) {
        this.what = what;
        this.statements = statements;
    }

    /**
     * What is in such a file.
     *
     * @param what it is, as in "the file of proofs"
     * @param version of its form, from 1
     * @param tables the statements that make them
     * @param synced whether what was written stays when the machine loses its power; else only when the process dies
     */
    public record Form(String what, int version, List<String> tables, boolean synced) {}

    /**
     * Opens the file; makes it when it is not there.
     *
     * @throws LogUnavailable when it can't be opened, or was made by a later program
     */
    public static SideFile open(Path path, Form form) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            SQLiteConfig config = new SQLiteConfig();
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(form.synced() ? SynchronousMode.FULL : SynchronousMode.NORMAL);
            SideFile file = new SideFile(form.what(), new Statements(config.createConnection("jdbc:sqlite:" + path)));
            file.prepare(form);
            return file;
        } catch (SQLException | IOException e) {
            throw new LogUnavailable(form.what() + " can't be opened: " + e.getMessage(), e);
        }
    }

    private void prepare(Form form) {
        long version = ask(known -> known.first(row -> row.getLong(1), "PRAGMA user_version"))
                .orElse(0L);
        if (version > form.version()) {
            close();
            throw new LogUnavailable(what + " was made by a later program");
        }
        if (version == 0) {
            write(known -> {
                for (String sql : form.tables()) {
                    known.update(sql);
                }
                known.update("PRAGMA user_version = " + form.version());
            });
        }
    }

    /** What is asked. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(Statements statements) throws SQLException;
    }

    /** What is written together, or not at all. */
    @FunctionalInterface
    public interface Writing {
        void run(Statements statements) throws SQLException;
    }

    /** @throws LogUnavailable when the file fails or is closed */
    public <T> T ask(Question<T> question) {
        lock.lock();
        try {
            return question.ask(statements);
        } catch (SQLException e) {
            throw new LogUnavailable(what + " failed: " + e.getMessage(), e);
        } finally {
            lock.unlock();
        }
    }

    /** @throws LogUnavailable when the file fails or is closed; then nothing was written */
    public void write(Writing writing) {
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
