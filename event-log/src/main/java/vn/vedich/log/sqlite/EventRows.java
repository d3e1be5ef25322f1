package vn.vedich.log.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.EventHeading;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.home.RecordedTime;
import vn.vedich.log.home.Unsealing;

/** Rows of {@code events}, each with its texts, read in one statement so that both are of the same moment. */
final class EventRows {

    private static final String SELECT = """
        SELECT e.position, e.event_id, e.name, e.revision, e.stream, e.stream_type, e.sequence, e.occurred_on,
               e.reported_on, e.recorded_at, e.provenance, e.payload, t.texts,
               octet_length(e.provenance) + octet_length(e.payload) + coalesce(octet_length(t.texts), 0) AS size
          FROM events e LEFT JOIN texts t ON t.position = e.position
        """;
    private static final String FROM_POSITION = SELECT + "WHERE e.position >= ? ORDER BY e.position LIMIT ?";
    private static final String OF_STREAM =
            SELECT + "WHERE e.stream = ? AND e.sequence >= ? ORDER BY e.sequence LIMIT ?";

    /** Only columns that stand before what an event says, so that a row is not read to its end. */
    private static final String HEADINGS =
            "SELECT position, event_id, name, stream FROM events WHERE position >= ? ORDER BY position LIMIT ?";

    private EventRows() {}

    /** What one row becomes; no read makes more of them than {@link EventLog#MAX_READ_BYTES} allow. */
    @FunctionalInterface
    interface Form<T> extends Statements.SizedRow<T> {
        @Override
        default long size(ResultSet row) throws SQLException {
            return row.getLong("size");
        }
    }

    static <T> List<T> from(Statements statements, Form<T> form, long position, int limit) throws SQLException {
        return statements.upTo(EventLog.MAX_READ_BYTES, form, FROM_POSITION, position, limit);
    }

    static <T> List<T> ofStream(Statements statements, Form<T> form, String stream, long sequence, int limit)
            throws SQLException {
        return statements.upTo(EventLog.MAX_READ_BYTES, form, OF_STREAM, stream, sequence, limit);
    }

    static List<EventHeading> headings(Statements statements, long position, int limit) throws SQLException {
        return statements.all(EventRows::heading, HEADINGS, position, limit);
    }

    private static EventHeading heading(ResultSet row) throws SQLException {
        return new EventHeading(row.getLong(1), row.getString(2), row.getString(3), row.getString(4));
    }

    /** With its texts where they were. */
    static StoredEvent stored(ResultSet row) throws SQLException {
        String stream = row.getString("stream");
        Unsealing texts = new Unsealing(row.getString("texts"));
        return new StoredEvent(
                row.getLong("position"),
                RecordedTime.read(row.getString("recorded_at")),
                row.getString("event_id"),
                row.getString("name"),
                row.getInt("revision"),
                stream,
                row.getString("stream_type"),
                stream == null ? NewEvent.NO_SEQUENCE : row.getLong("sequence"),
                row.getString("occurred_on"),
                row.getString("reported_on"),
                texts.unseal(row.getString("provenance")),
                texts.unseal(row.getString("payload")));
    }

    /** As it is stored, its texts apart. */
    static SealedRow sealed(ResultSet row) throws SQLException {
        return new SealedRow(
                row.getLong("position"), row.getString("recorded_at"), sealedEvent(row), texts(row.getString("texts")));
    }

    /** Without the blanks that {@link TextErasure} leaves; null when nothing else is left. */
    private static @Nullable String texts(@Nullable String stored) {
        String json = stored == null ? "{}" : stored.stripTrailing();
        return json.equals("{}") ? null : json;
    }

    record SealedRow(
            long position,
            String recordedAt,
            NewEvent event,
            @Nullable String texts) {}

    private static NewEvent sealedEvent(ResultSet row) throws SQLException {
        String stream = row.getString("stream");
        return new NewEvent(
                row.getString("event_id"),
                row.getString("name"),
                row.getInt("revision"),
                stream,
                row.getString("stream_type"),
                stream == null ? NewEvent.NO_SEQUENCE : row.getLong("sequence"),
                row.getString("occurred_on"),
                row.getString("reported_on"),
                row.getString("provenance"),
                row.getString("payload"));
    }
}
