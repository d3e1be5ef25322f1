package vn.vedich.verifier.source;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;

/** The file that a log is kept in, opened for reading only. All of it is read as of one moment. */
public final class SqliteFile implements EventSource {

    private static final String FORMAT = "ve-dich event log";
    private static final List<Long> VERSIONS = List.of(1L, 2L, 3L, 4L);
    private static final int BATCH = 1_000;

    /** Beyond that many, something else than a rotation has two signatures. */
    private static final int MOST_ROTATIONS = 10_000;

    private static final String KEPT = """
        SELECT note FROM checkpoints
         WHERE note LIKE '%' || char(10) || '— %' || char(10) || '— %' OR size = (SELECT max(size) FROM checkpoints)
         ORDER BY size LIMIT\
        """ + " " + MOST_ROTATIONS;

    private final ReadOnlySqlite file;
    private final ResultSet events;
    private final ResultSet commits;
    private final long total;
    private @Nullable CommitRow commit;
    private long position;
    private boolean ended;

    /** Whether a file begins as SQLite's do. */
    public static boolean isOne(Path path) throws IOException {
        return ReadOnlySqlite.isOne(path);
    }

    /**
     * Opens the file and lets SQLite check it.
     *
     * @throws Damaged when it found something
     * @throws NotALog when the file is sound but of no format known here
     * @throws IOException when it can't be read
     */
    public static SqliteFile open(Path path) throws IOException {
        try {
            return new SqliteFile(ReadOnlySqlite.open(path));
        } catch (SQLException e) {
            throw new Damaged("SQLite can't read the file: " + e.getMessage(), e);
        }
    }

    private SqliteFile(ReadOnlySqlite file) throws SQLException, IOException {
        this.file = file;
        try {
            requireKnownFormat();
            total = file.number("SELECT coalesce(max(position) + 1, 0) FROM events");
            events = file.query(SqliteRow.SELECT);
            commits = file.query(CommitRow.SELECT);
        } catch (SQLException | IOException e) {
            file.close();
            throw e;
        }
    }

    private void requireKnownFormat() throws SQLException, NotALog {
        long tables = file.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name"
                + " IN ('about', 'events', 'texts', 'commits')");
        if (tables != 4
                || !file.text("SELECT value FROM about WHERE name = 'format'").equals(FORMAT)) {
            throw new NotALog("the file is a SQLite database but no event log", null);
        }
        long version = file.number("PRAGMA user_version");
        if (!VERSIONS.contains(version)) {
            throw new NotALog("the log has format version " + version + ", this program knows " + VERSIONS, null);
        }
    }

    /**
     * Of the checkpoints in the file the newest, and those that more than one key signed: they lead from one key to the next.
     *
     * @throws Damaged when one of them is none
     */
    public List<SignedNote> keptCheckpoints() throws IOException {
        List<SignedNote> notes = new ArrayList<>();
        try {
            if (file.number("SELECT count(*) FROM sqlite_schema WHERE name = 'checkpoints'") == 0) {
                return notes;
            }
            try (ResultSet rows = file.query(KEPT)) {
                while (rows.next()) {
                    notes.add(SignedNote.parse(rows.getString(1)));
                }
            }
            return notes;
        } catch (UnacceptableNote e) {
            throw new Damaged("a checkpoint that is kept in the file is none: " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new Damaged("SQLite can't read the file: " + e.getMessage(), e);
        }
    }

    @Override
    public long total() {
        return total;
    }

    @Override
    public Optional<Batch> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        try {
            List<SqliteRow> rows = new ArrayList<>(BATCH);
            Optional<String> fault = Optional.empty();
            while (rows.size() < BATCH && fault.isEmpty() && !ended) {
                fault = addRow(rows);
            }
            ended |= fault.isPresent();
            return Optional.of(new Rows(rows, position, fault));
        } catch (SQLException e) {
            throw new Damaged("SQLite can't read the file from position " + position + " on: " + e.getMessage(), e);
        }
    }

    /** Reads the row of this position and the commit that it came with. What is wrong, if anything is. */
    private Optional<String> addRow(List<SqliteRow> rows) throws SQLException {
        boolean more = events.next();
        if (commit == null || commit.end() == position) {
            boolean another = commits.next();
            if (!more && !another) {
                ended = true;
                return rowOfNoEvent();
            }
            commit = another ? CommitRow.read(commits) : null;
            if (commit == null) {
                return Optional.of("it came with no commit");
            }
            Optional<String> fault = commit.faultAt(position);
            if (fault.isPresent()) {
                return fault;
            }
        }
        if (!more) {
            return Optional.of("it is missing: its commit has more events");
        }
        rows.add(SqliteRow.read(events, commit));
        position++;
        return Optional.empty();
    }

    private Optional<String> rowOfNoEvent() throws SQLException {
        String table = file.text("PRAGMA foreign_key_check");
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of("the table " + table + " has a row of an event that is not there");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private record Rows(List<SqliteRow> rows, long readSoFar, Optional<String> after) implements Batch {

        @Override
        public CheckedBatch check() {
            return CheckedBatch.of(rows, SqliteRow::check, after);
        }
    }
}
