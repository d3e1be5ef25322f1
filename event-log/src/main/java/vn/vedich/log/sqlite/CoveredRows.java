package vn.vedich.log.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.sqlite.EventRows.SealedRow;

/**
 * Events with the commit that each came with. Both tables are in order of position, so one pass over each is enough. The
 * commits are read after the events: whatever is visible of a commit then is what was visible of it before.
 */
final class CoveredRows {

    private static final String COMMITS = """
        SELECT first_position, command_id, fingerprint FROM commits
         WHERE first_position >= (SELECT max(first_position) FROM commits WHERE first_position <= ?)
           AND first_position <= ?
         ORDER BY first_position\
        """;

    private CoveredRows() {}

    private record CommitRow(
            long firstPosition, String commandId, @Nullable String fingerprint) {

        static CommitRow read(ResultSet row) throws SQLException {
            return new CommitRow(row.getLong(1), row.getString(2), row.getString(3));
        }
    }

    static List<CoveredEvent> from(Statements statements, long position, int limit) throws SQLException {
        List<SealedRow> events = EventRows.from(statements, EventRows::sealed, position, limit);
        if (events.isEmpty()) {
            return List.of();
        }
        long last = events.getLast().position();
        return merged(events, statements.all(CommitRow::read, COMMITS, position, last));
    }

    private static List<CoveredEvent> merged(List<SealedRow> events, List<CommitRow> commits) {
        List<CoveredEvent> covered = new ArrayList<>(events.size());
        int commit = 0;
        for (SealedRow event : events) {
            while (commit + 1 < commits.size() && commits.get(commit + 1).firstPosition() <= event.position()) {
                commit++;
            }
            covered.add(covered(event, commits.get(commit)));
        }
        return covered;
    }

    private static CoveredEvent covered(SealedRow row, CommitRow commit) {
        return new CoveredEvent(
                row.position(), commit.commandId(), commit.fingerprint(), row.recordedAt(), row.event(), row.texts());
    }
}
