package vn.vedich.log.witness;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.vedich.log.sqlite.SqliteStore;
import vn.vedich.log.sqlite.SqliteStore.Durability;
import vn.vedich.log.sqlite.SqliteStore.Form;
import vn.vedich.log.sqlite.Statements;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.SignedNote;

/**
 * What a witness has seen, in a SQLite file of its own: of each log the checkpoint that he cosigned last, and those that he
 * refused because they may be of another history. The file itself refuses to go back.
 */
final class SeenTrees implements AutoCloseable {

    /** Of one log and one reason no more are kept. */
    private static final int MOST_REFUSED = 16;

    private static final Form FORM = new Form(1, List.of("""
        CREATE TABLE seen (
          origin TEXT    NOT NULL PRIMARY KEY,
          size   INTEGER NOT NULL CHECK (size >= 0),
          root   TEXT    NOT NULL,
          time   INTEGER NOT NULL,
          note   TEXT    NOT NULL
        ) STRICT\
        """, """
        CREATE TRIGGER seen_never_goes_back BEFORE UPDATE ON seen
        WHEN NEW.size < OLD.size OR NEW.time < OLD.time OR NEW.origin <> OLD.origin
          OR (NEW.size = OLD.size AND NEW.root <> OLD.root)
        BEGIN SELECT RAISE(ABORT, 'a witness never goes back on what he has seen'); END\
        """, """
        CREATE TRIGGER seen_is_never_forgotten BEFORE DELETE ON seen
        BEGIN SELECT RAISE(ABORT, 'a witness never forgets what he has seen'); END\
        """, """
        CREATE TABLE refused (
          origin      TEXT    NOT NULL,
          contradicts INTEGER NOT NULL,
          note        TEXT    NOT NULL,
          seen_note   TEXT    NOT NULL,
          refused_at  TEXT    NOT NULL,
          UNIQUE (origin, contradicts, note)
        ) STRICT\
        """));

    private static final String SELECT = "SELECT note, time FROM seen WHERE origin = ?";
    private static final String UPSERT = """
        INSERT INTO seen (origin, size, root, time, note) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (origin) DO UPDATE
           SET (size, root, time, note) = (excluded.size, excluded.root, excluded.time, excluded.note)\
        """;
    private static final String REFUSE = """
        INSERT INTO refused (origin, contradicts, note, seen_note, refused_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING\
        """;
    private static final String COUNT = "SELECT count(*) FROM refused WHERE origin = ? AND contradicts = ?";
    private static final String DROP_OLDEST = """
        DELETE FROM refused WHERE rowid =
               (SELECT min(rowid) FROM refused WHERE origin = ? AND contradicts = ?)\
        """;

    private final SqliteStore store;

    private SeenTrees(SqliteStore store) {
        this.store = store;
    }

    static SeenTrees open(Path path) {
        return new SeenTrees(SqliteStore.open(path, Durability.SYNCED, FORM));
    }

    /**
     * A checkpoint that was cosigned.
     *
     * @param note with the signatures of the log that were verified, and the witness's own
     * @param time of that one
     */
    record Seen(SignedNote note, Instant time) {

        Checkpoint checkpoint() {
            return Checkpoint.parse(note.text());
        }
    }

    /** What one deals with who has a log to himself. */
    record Turn(Statements statements, String origin) {

        Optional<Seen> seen() throws SQLException {
            return statements.first(SeenTrees::read, SELECT, origin);
        }

        void see(Seen seen) throws SQLException {
            Checkpoint checkpoint = seen.checkpoint();
            statements.update(
                    UPSERT,
                    origin,
                    checkpoint.size(),
                    checkpoint.root().toString(),
                    seen.time().getEpochSecond(),
                    seen.note().write());
        }

        /**
         * Keeps what was refused. The first that contradict stay. Of those that were merely not shown to go on the last
         * ones do: with a true checkpoint and a wrong proof anybody can have one kept.
         */
        void refuse(SignedNote note, boolean contradicts, Seen seen, Instant at) throws SQLException {
            int kept = statements
                    .first(row -> row.getInt(1), COUNT, origin, contradicts)
                    .orElse(0);
            if (kept >= MOST_REFUSED && contradicts) {
                return;
            }
            int added = statements.update(
                    REFUSE, origin, contradicts, note.write(), seen.note().write(), at.toString());
            if (kept + added > MOST_REFUSED) {
                statements.update(DROP_OLDEST, origin, false);
            }
        }
    }

    /** What is done in a turn. */
    @FunctionalInterface
    interface Work<T> {
        T in(Turn turn) throws SQLException;
    }

    /** Nobody sees or changes what was seen of any log meanwhile; what was changed is on disk on return. */
    <T> T turn(String origin, Work<T> work) {
        return store.write(statements -> work.in(new Turn(statements, origin)));
    }

    Optional<Seen> seen(String origin) {
        return store.ask(statements -> new Turn(statements, origin).seen());
    }

    /**
     * How many checkpoints of the log are kept that were refused; up to 16.
     *
     * @param contradicting whether those of the same size as one that was cosigned, or those not shown to go on from it
     */
    int refused(String origin, boolean contradicting) {
        return store.ask(statements -> statements.first(row -> row.getInt(1), COUNT, origin, contradicting))
                .orElse(0);
    }

    private static Seen read(ResultSet row) throws SQLException {
        return new Seen(SignedNote.parse(row.getString(1)), Instant.ofEpochSecond(row.getLong(2)));
    }

    @Override
    public void close() {
        store.close();
    }
}
