package vn.vedich.log.notary;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.sqlite.SqliteStore;
import vn.vedich.log.sqlite.SqliteStore.Durability;
import vn.vedich.log.sqlite.SqliteStore.Form;
import vn.vedich.log.sqlite.Statements;

/**
 * Tree and map as they are kept: a SQLite file of their own. It may lag behind the log after a crash but is never torn, and
 * when it is missing it is made anew from the log. Safe for use by many threads.
 */
record ProofFile(SqliteStore store) implements AutoCloseable {

    private static final Form FORM = new Form(
            1,
            List.of(
                    "CREATE TABLE tree (one INTEGER PRIMARY KEY CHECK (one = 1), size INTEGER NOT NULL) STRICT",
                    "INSERT INTO tree VALUES (1, 0)",
                    "CREATE TABLE tiles (place INTEGER PRIMARY KEY, hashes BLOB NOT NULL) STRICT",
                    "CREATE TABLE buckets (place INTEGER PRIMARY KEY, counts TEXT NOT NULL, hash BLOB NOT NULL) STRICT",
                    "CREATE TABLE seals (up_to INTEGER PRIMARY KEY, payload TEXT NOT NULL, position INTEGER) STRICT"));

    /** @throws LogCannotOpen when it can't be opened, or was made by a later program */
    static ProofFile open(Path path) {
        try {
            return new ProofFile(SqliteStore.open(path, Durability.MAY_LAG, FORM));
        } catch (LogCannotOpen e) {
            throw new LogCannotOpen(
                    e.getMessage() + "; it follows from the log and can be removed while nothing runs", e);
        }
    }

    /** What is written together, or not at all. */
    @FunctionalInterface
    interface Writing {
        void run(Statements statements) throws SQLException;
    }

    <T> T ask(SqliteStore.Work<T> question) {
        return store.ask(question);
    }

    void write(Writing writing) {
        store.write(known -> {
            writing.run(known);
            return this;
        });
    }

    @Override
    public void close() {
        store.close();
    }
}
