package vn.vedich.log.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.home.RecordedTime;
import vn.vedich.log.home.Unsealing;

/** Rows of {@code events}, each with its texts, read in one statement so that both are of the same moment. */
final class EventRows {

    static final String SELECT = """
        SELECT e.position, e.event_id, e.name, e.revision, e.stream, e.stream_type, e.sequence, e.occurred_on,
               e.reported_on, e.recorded_at, e.provenance, e.payload, t.texts
          FROM events e LEFT JOIN texts t ON t.position = e.position
        """;

    private EventRows() {}

    static StoredEvent read(ResultSet row) throws SQLException {
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
}
