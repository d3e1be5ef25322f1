package vn.vedich.verifier.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.export.RevealedEvent;
import vn.vedich.proof.export.SealedTexts;
import vn.vedich.proof.export.UnacceptableEvent;
import vn.vedich.verifier.check.CheckedEvent;

/** A row of {@code events}, with what the other tables have of it. */
record SqliteRow(
        CommitRow commit,
        long position,
        String eventId,
        String name,
        long revision,
        @Nullable String stream,
        @Nullable String streamType,
        @Nullable Long sequence,
        String occurredOn,
        @Nullable String reportedOn,
        String recordedAt,
        String provenance,
        String payload,
        @Nullable String texts) {

    static final String SELECT = """
        SELECT e.position, e.event_id, e.name, e.revision, e.stream, e.stream_type, e.sequence, e.occurred_on,
               e.reported_on, e.recorded_at, e.provenance, e.payload, t.texts
          FROM events e LEFT JOIN texts t ON t.position = e.position
         ORDER BY e.position\
        """;

    static SqliteRow read(ResultSet row, CommitRow commit) throws SQLException {
        long sequence = row.getLong(7);
        boolean noSequence = row.wasNull();
        return new SqliteRow(
                commit,
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                noSequence ? null : Long.valueOf(sequence),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }

    CheckedEvent check() {
        if (revision < 1 || revision > Integer.MAX_VALUE) {
            throw new UnacceptableEvent("its revision is none");
        }
        Leaf leaf = new Leaf(
                position,
                commit.commandId(),
                commit.fingerprint(),
                eventId,
                name,
                (int) revision,
                stream,
                streamType,
                sequence,
                occurredOn,
                reportedOn,
                recordedAt,
                Hashed.of(provenance),
                Hashed.of(payload));
        // Read back, so that a value that no leaf can have is found here.
        byte[] bytes = leaf.bytes();
        RevealedEvent event = new RevealedEvent(Leaf.parse(bytes), provenance, payload, SealedTexts.parse(texts));
        return CheckedEvent.of(event, bytes);
    }
}
