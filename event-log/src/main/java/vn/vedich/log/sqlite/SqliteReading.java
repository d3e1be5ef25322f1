package vn.vedich.log.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.vedich.log.CommittedCommand;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventHeading;
import vn.vedich.log.EventLog;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.home.RecordedTime;

/** The questions that can be asked of the log's file. */
record SqliteReading(ReaderPool readers, IdSettings settings, RecentIds recentIds) {

    private static final String COMMIT =
            "SELECT first_position, event_count, fingerprint, salt FROM commits WHERE command_id = ? AND"
                    + " first_position IN "
                    + IdLookup.POSITIONS;

    List<StoredEvent> read(long fromPosition, int limit) {
        requireBounds("position", fromPosition, limit);
        return readers.ask(statements -> EventRows.from(statements, EventRows::stored, fromPosition, limit));
    }

    List<EventHeading> readHeadings(long fromPosition, int limit) {
        requireBounds("position", fromPosition, limit);
        return readers.ask(statements -> EventRows.headings(statements, fromPosition, limit));
    }

    List<CoveredEvent> readCovered(long fromPosition, int limit) {
        requireBounds("position", fromPosition, limit);
        return readers.ask(statements -> CoveredRows.from(statements, fromPosition, limit));
    }

    List<StoredEvent> readStream(String stream, long fromSequence, int limit) {
        requireBounds("sequence", fromSequence, limit);
        return readers.ask(
                statements -> EventRows.ofStream(statements, EventRows::stored, stream, fromSequence, limit));
    }

    long head() {
        return readers.ask(SqliteReading::head);
    }

    OptionalLong lastSequence(String stream) {
        return readers.ask(statements -> new RecordedRows(statements, ids(statements)).lastSequence(stream));
    }

    Optional<CommittedCommand> commit(String commandId) {
        return readers.ask(statements -> {
            Optional<CommitRow> row = ids(statements).first(CommitRow::read, COMMIT, commandId);
            return row.isEmpty() ? Optional.empty() : Optional.of(outcome(statements, commandId, row.get()));
        });
    }

    /** A binary search: the time of recording never goes back. */
    long positionBefore(Instant time) {
        return readers.ask(statements -> {
            long before = -1;
            long notBefore = head(statements) + 1;
            while (before + 1 < notBefore) {
                long middle = before + (notBefore - before) / 2;
                if (recordedAt(statements, middle).isBefore(time)) {
                    before = middle;
                } else {
                    notBefore = middle;
                }
            }
            return before;
        });
    }

    private IdLookup ids(Statements statements) {
        return new IdLookup(statements, settings, recentIds);
    }

    private record CommitRow(long firstPosition, int eventCount, Optional<Fingerprint> fingerprint) {
        static CommitRow read(ResultSet row) throws SQLException {
            String stored = row.getString("salt");
            // An erased salt is overwritten with blanks.
            String salt = stored == null || stored.isBlank() ? null : stored;
            Optional<Fingerprint> fingerprint =
                    Optional.ofNullable(row.getString("fingerprint")).map(hash -> new Fingerprint(hash, salt));
            return new CommitRow(row.getLong("first_position"), row.getInt("event_count"), fingerprint);
        }
    }

    private static CommittedCommand outcome(Statements statements, String commandId, CommitRow row)
            throws SQLException {
        List<StoredEvent> events = EventRows.from(statements, EventRows::stored, row.firstPosition(), row.eventCount());
        return new CommittedCommand(commandId, events, row.fingerprint().orElse(null));
    }

    private static long head(Statements statements) throws SQLException {
        return statements
                .first(row -> row.getLong(1), "SELECT coalesce(max(position), -1) FROM events")
                .orElse(-1L);
    }

    private static Instant recordedAt(Statements statements, long position) throws SQLException {
        return statements
                .first(
                        row -> RecordedTime.read(row.getString(1)),
                        "SELECT recorded_at FROM events WHERE position = ?",
                        position)
                .orElseThrow();
    }

    private static void requireBounds(String what, long from, int limit) {
        if (from < 0) {
            throw new IllegalArgumentException("reading starts at " + what + " 0 or later, not at " + from);
        }
        if (limit < 1 || limit > EventLog.MAX_READ) {
            throw new IllegalArgumentException("one read takes 1 to " + EventLog.MAX_READ + " events, not " + limit);
        }
    }
}
