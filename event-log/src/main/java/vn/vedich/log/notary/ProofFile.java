package vn.vedich.log.notary;

import java.nio.file.Path;
import java.util.List;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.sqlite.SideFile;

/**
 * Tree and map as they are kept: a SQLite file of their own. It may lag behind the log after a crash but is never torn, and
 * when it is missing it is made anew from the log. Safe for use by many threads.
 */
record ProofFile(SideFile file) implements AutoCloseable {

    private static final SideFile.Form FORM = new SideFile.Form(
            "the file of proofs",
            1,
            List.of(
                    "CREATE TABLE tree (one INTEGER PRIMARY KEY CHECK (one = 1), size INTEGER NOT NULL) STRICT",
                    "INSERT INTO tree VALUES (1, 0)",
                    "CREATE TABLE tiles (place INTEGER PRIMARY KEY, hashes BLOB NOT NULL) STRICT",
                    "CREATE TABLE buckets (place INTEGER PRIMARY KEY, counts TEXT NOT NULL, hash BLOB NOT NULL) STRICT",
                    "CREATE TABLE seals (up_to INTEGER PRIMARY KEY, payload TEXT NOT NULL, position INTEGER) STRICT"),
            false);

    /** @throws LogCannotOpen when it can't be opened, or was made by a later program */
    static ProofFile open(Path path) {
        try {
            return new ProofFile(SideFile.open(path, FORM));
        } catch (LogUnavailable e) {
            throw new LogCannotOpen(
                    "can't use " + path + ": " + e.getMessage()
                            + "; it follows from the log and can be removed while nothing runs",
                    e);
        }
    }

    <T> T ask(SideFile.Question<T> question) {
        return file.ask(question);
    }

    void write(SideFile.Writing writing) {
        file.write(writing);
    }

    @Override
    public void close() {
        file.close();
    }
}
