package vn.vedich.log.sqlite;

import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.NewEvent;
import vn.vedich.log.home.RecordedTime;
import vn.vedich.log.home.SealedCommit;
import vn.vedich.log.home.SealedCommit.SealedEvent;

/** The rows of one commit. */
record CommitInsert(Statements statements) {

    private static final String EVENT = """
        INSERT INTO events (position, event_id, name, revision, stream, stream_type, sequence,
                            occurred_on, reported_on, recorded_at, provenance, payload)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;
    private static final String TEXTS = "INSERT INTO texts (position, texts) VALUES (?, ?)";
    private static final String COMMIT = """
        INSERT INTO commits (first_position, command_id, event_count, fingerprint, salt)
        VALUES (?, ?, ?, ?, ?)\
        """;

    void insert(SealedCommit commit, long firstPosition, Instant recordedAt) throws SQLException {
        String time = RecordedTime.write(recordedAt);
        long position = firstPosition;
        for (SealedEvent sealed : commit.events()) {
            insertEvent(sealed.event(), position, time);
            if (sealed.texts() != null) {
                statements.update(TEXTS, position, sealed.texts());
            }
            position++;
        }
        insertCommit(commit, firstPosition);
    }

    private void insertEvent(NewEvent event, long position, String recordedAt) throws SQLException {
        @Nullable Long sequence = event.stream() == null ? null : Long.valueOf(event.sequence());
        statements.update(
                EVENT,
                position,
                event.eventId(),
                event.name(),
                event.revision(),
                event.stream(),
                event.streamType(),
                sequence,
                event.occurredOn(),
                event.reportedOn(),
                recordedAt,
                event.provenance(),
                event.payload());
    }

    private void insertCommit(SealedCommit commit, long firstPosition) throws SQLException {
        Fingerprint fingerprint = commit.fingerprint();
        statements.update(
                COMMIT,
                firstPosition,
                commit.commandId(),
                commit.events().size(),
                fingerprint == null ? null : fingerprint.hash(),
                fingerprint == null ? null : fingerprint.salt());
    }
}
