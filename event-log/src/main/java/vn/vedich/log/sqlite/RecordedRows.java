package vn.vedich.log.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.EventRef;
import vn.vedich.log.home.AppendRules.Recorded;

/** What the writer's own transaction sees of the log. */
record RecordedRows(Statements statements, IdLookup ids) implements Recorded {

    private static final String EVENT = "SELECT position, event_id, name FROM events ";
    private static final String EVENT_OF_ID = EVENT + "WHERE event_id = ? AND position IN " + IdLookup.POSITIONS;
    private static final String COMMAND =
            "SELECT first_position FROM commits WHERE command_id = ? AND first_position IN " + IdLookup.POSITIONS;

    @Override
    public OptionalLong firstPositionOf(String commandId) {
        return found(() -> ids.first(row -> row.getLong(1), COMMAND, commandId))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    @Override
    public Optional<EventRef> eventOfId(String eventId) {
        return found(() -> ids.first(RecordedRows::eventRef, EVENT_OF_ID, eventId));
    }

    @Override
    public OptionalLong lastSequence(String stream) {
        return number("SELECT sequence FROM events WHERE stream = ? ORDER BY sequence DESC LIMIT 1", stream);
    }

    @Override
    public Optional<EventRef> eventAt(String stream, long sequence) {
        return event(EVENT + "WHERE stream = ? AND sequence = ?", stream, sequence);
    }

    private OptionalLong number(String sql, @Nullable Object... arguments) {
        return first(row -> row.getLong(1), sql, arguments)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    private Optional<EventRef> event(String sql, @Nullable Object... arguments) {
        return first(RecordedRows::eventRef, sql, arguments);
    }

    private static EventRef eventRef(ResultSet row) throws SQLException {
        return new EventRef(row.getLong(1), row.getString(2), row.getString(3));
    }

    private <T> Optional<T> first(Statements.Row<T> mapping, String sql, @Nullable Object... arguments) {
        return found(() -> statements.first(mapping, sql, arguments));
    }

    @FunctionalInterface
    private interface Look<T> {
        Optional<T> up() throws SQLException;
    }

    private static <T> Optional<T> found(Look<T> look) {
        try {
            return look.up();
        } catch (SQLException e) {
            throw new StorageFailed(e);
        }
    }
}
