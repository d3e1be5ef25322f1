package vn.vedich.verifier.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;

/** The file that a log is kept in, opened for reading only. All of it is read as of one moment. */
public final class SqliteFile implements EventSource {

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final String FORMAT = "ve-dich event log";
    private static final List<Long> VERSIONS = List.of(1L, 2L, 3L, 4L);
    private static final int BATCH = 1_000;
    private static final int OPEN_READ_ONLY = 0x01;
    private static final int OPEN_URI = 0x40;

    /** Beyond that many, something else than a rotation has two signatures. */
    private static final int MOST_ROTATIONS = 10_000;

    private static final String KEPT = """
        SELECT note FROM checkpoints
         WHERE note LIKE '%' || char(10) || '— %' || char(10) || '— %' OR size = (SELECT max(size) FROM checkpoints)
         ORDER BY size LIMIT\
        """ + " " + MOST_ROTATIONS;

    private final Connection connection;
    private final ResultSet events;
    private final ResultSet commits;
    private final long total;
    private @Nullable CommitRow commit;
    private long position;
    private boolean ended;

    /** Whether a file begins as SQLite's do. */
    public static boolean isOne(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            return Arrays.equals(file.readNBytes(MAGIC.length), MAGIC);
        }
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
            return new SqliteFile(connect(path));
        } catch (SQLException e) {
            throw new Damaged("SQLite can't read the file: " + e.getMessage(), e);
        }
    }

    /** A file without a write-ahead log is in no use: then nothing is written beside it, nor has to be. */
    private static Connection connect(Path path) throws IOException, SQLException {
        Path writeAheadLog = path.resolveSibling(path.getFileName() + "-wal");
        boolean unused = !Files.exists(writeAheadLog) || Files.size(writeAheadLog) == 0;
        Properties readOnly = new Properties();
        readOnly.setProperty("open_mode", Integer.toString(OPEN_READ_ONLY | OPEN_URI));
        String uri = "file:" + path.toAbsolutePath().toUri().getRawPath() + "?mode=ro" + (unused ? "&immutable=1" : "");
        return DriverManager.getConnection("jdbc:sqlite:" + uri, readOnly);
    }

    private SqliteFile(Connection connection) throws SQLException, IOException {
        this.connection = connection;
        try {
            connection.setAutoCommit(false);
            requireSound();
            requireKnownFormat();
            total = number("SELECT coalesce(max(position) + 1, 0) FROM events");
            events = query(SqliteRow.SELECT);
            commits = query(CommitRow.SELECT);
        } catch (SQLException | IOException e) {
            connection.close();
            throw e;
        }
    }

    private void requireSound() throws SQLException, Damaged {
        String found = text("PRAGMA integrity_check(1)");
        if (!found.equals("ok")) {
            throw new Damaged("SQLite finds the file damaged: " + found, null);
        }
    }

    private void requireKnownFormat() throws SQLException, NotALog {
        long tables = number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name"
                + " IN ('about', 'events', 'texts', 'commits')");
        if (tables != 4
                || !text("SELECT value FROM about WHERE name = 'format'").equals(FORMAT)) {
            throw new NotALog("the file is a SQLite database but no event log", null);
        }
        long version = number("PRAGMA user_version");
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
            if (number("SELECT count(*) FROM sqlite_schema WHERE name = 'checkpoints'") == 0) {
                return notes;
            }
            try (ResultSet rows = query(KEPT)) {
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
        String table = text("PRAGMA foreign_key_check");
        return table.isEmpty()
                ? Optional.empty()
                : Optional.of("the table " + table + " has a row of an event that is not there");
    }

    private ResultSet query(String sql) throws SQLException {
        Statement statement = connection.createStatement();
        statement.closeOnCompletion();
        return statement.executeQuery(sql);
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (ResultSet row = query(sql)) {
            String found = row.next() ? row.getString(1) : null;
            return found == null ? "" : found;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("the file could not be closed", e);
        }
    }

    private record Rows(List<SqliteRow> rows, long readSoFar, Optional<String> after) implements Batch {

        @Override
        public CheckedBatch check() {
            return CheckedBatch.of(rows, SqliteRow::check, after);
        }
    }
}
