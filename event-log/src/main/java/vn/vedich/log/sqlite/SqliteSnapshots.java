package vn.vedich.log.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import vn.vedich.log.Snapshot;
import vn.vedich.log.Snapshots;

/** Snapshots in the log's file, one for each stream. */
record SqliteSnapshots(SqliteWriting writing, ReaderPool readers) implements Snapshots {

    private static final String STORE = """
        INSERT INTO snapshots (stream, stream_type, sequence, snapshot_id, name, revision, taken_at, payload, meta_data)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (stream) DO UPDATE
           SET (stream_type, sequence, snapshot_id, name, revision, taken_at, payload, meta_data) =
               (excluded.stream_type, excluded.sequence, excluded.snapshot_id, excluded.name, excluded.revision,
                excluded.taken_at, excluded.payload, excluded.meta_data)
         WHERE excluded.sequence > snapshots.sequence\
        """;
    private static final String NEWEST = """
        SELECT stream, stream_type, sequence, snapshot_id, name, revision, taken_at, payload, meta_data
          FROM snapshots WHERE stream = ?\
        """;

    @Override
    public void store(Snapshot snapshot) {
        writing.transaction(statements -> statements.update(
                STORE,
                snapshot.stream(),
                snapshot.streamType(),
                snapshot.sequence(),
                snapshot.snapshotId(),
                snapshot.name(),
                snapshot.revision(),
                snapshot.takenAt().toString(),
                snapshot.payload(),
                snapshot.metaData()));
    }

    @Override
    public Optional<Snapshot> newest(String stream) {
        return readers.ask(statements -> statements.first(SqliteSnapshots::read, NEWEST, stream));
    }

    private static Snapshot read(ResultSet row) throws SQLException {
        return new Snapshot(
                row.getString("stream"),
                row.getString("stream_type"),
                row.getLong("sequence"),
                row.getString("snapshot_id"),
                row.getString("name"),
                row.getInt("revision"),
                Instant.parse(row.getString("taken_at")),
                row.getString("payload"),
                row.getString("meta_data"));
    }
}
