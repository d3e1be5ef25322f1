package vn.vedich.log.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Up to where the ids of events are in {@code ids}: slice by slice of their hashes. */
final class FiledIds {

    private static final String FILED = "SELECT slice, up_to FROM ids_filed";
    private static final String EVENTS = """
        SELECT e.position, e.event_id, c.command_id
          FROM events e LEFT JOIN commits c ON c.first_position = e.position
         WHERE e.position >= ? ORDER BY e.position\
        """;

    private final Statements statements;
    private final IdHash hash;
    private final long[] upTo = new long[RecentIds.SLICES];

    /** As the file says now. */
    FiledIds(Statements statements, IdHash hash) throws SQLException {
        this.statements = statements;
        this.hash = hash;
        statements.each(row -> upTo[row.getInt(1)] = row.getLong(2), FILED);
    }

    /** The entries that are not in the file yet, made from the events. */
    RecentIds missing() throws SQLException {
        RecentIds missing = new RecentIds();
        each(Arrays.stream(upTo).min().orElse(0), (ofId, position) -> {
            if (!has(ofId, position)) {
                missing.add(ofId, position);
            }
        });
        return missing;
    }

    /** Whether {@code ids} has all entries that it should have, and no other. */
    boolean areRight() throws SQLException {
        EntrySum expected = new EntrySum();
        each(0, (ofId, position) -> {
            if (has(ofId, position)) {
                expected.add(ofId, position);
            }
        });
        EntrySum found = new EntrySum();
        statements.each(row -> found.add(row.getLong(1), row.getLong(2)), "SELECT hash, position FROM ids");
        return found.isSameAs(expected);
    }

    /** The slice whose turn it is. */
    int longestAgo() {
        return IntStream.range(0, upTo.length)
                .reduce((a, b) -> upTo[a] <= upTo[b] ? a : b)
                .orElseThrow();
    }

    private boolean has(long ofId, long position) {
        return position < upTo[RecentIds.sliceOf(ofId)];
    }

    private void each(long from, IdHash.Entries entries) throws SQLException {
        statements.each(row -> entriesOf(row, entries), EVENTS, from);
    }

    private void entriesOf(ResultSet event, IdHash.Entries entries) throws SQLException {
        hash.entries(event.getLong(1), event.getString(2), event.getString(3), entries);
    }
}
