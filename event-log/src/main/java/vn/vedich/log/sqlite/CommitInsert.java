package vn.vedich.log.sqlite;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.Appended;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.NewEvent;
import vn.vedich.log.home.RecordedTime;
import vn.vedich.log.home.SealedCommit;
import vn.vedich.log.home.SealedCommit.SealedEvent;

/** The rows of commits: gathered, then written one table after the other. */
final class CommitInsert {

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

    private final PreparedStatement events;
    private final PreparedStatement texts;
    private final PreparedStatement commits;

    CommitInsert(Statements statements) throws SQLException {
        this.events = statements.prepared(EVENT);
        this.texts = statements.prepared(TEXTS);
        this.commits = statements.prepared(COMMIT);
    }

    void add(SealedCommit commit, Appended place) throws SQLException {
        String recordedAt = RecordedTime.write(place.recordedAt());
        long position = place.firstPosition();
        for (SealedEvent sealed : commit.events()) {
            addEvent(sealed.event(), position, recordedAt);
            if (sealed.texts() != null) {
                addTexts(sealed.texts(), position);
            }
            position++;
        }
        addCommit(commit, place.firstPosition());
    }

    /** Writes what was added. When it fails, some of it is written and none of it is kept to be written later. */
    void write() throws SQLException {
        try {
            events.executeBatch();
            texts.executeBatch();
            commits.executeBatch();
        } finally {
            forget();
        }
    }

    /** Drops what was added and not written. */
    void forget() throws SQLException {
        events.clearBatch();
        texts.clearBatch();
        commits.clearBatch();
    }

    private void addEvent(NewEvent event, long position, String recordedAt) throws SQLException {
        events.setLong(1, position);
        events.setString(2, event.eventId());
        events.setString(3, event.name());
        events.setInt(4, event.revision());
        events.setString(5, event.stream());
        events.setString(6, event.streamType());
        if (event.stream() == null) {
            events.setNull(7, Types.INTEGER);
        } else {
            events.setLong(7, event.sequence());
        }
        events.setString(8, event.occurredOn());
        events.setString(9, event.reportedOn());
        events.setString(10, recordedAt);
        events.setString(11, event.provenance());
        events.setString(12, event.payload());
        events.addBatch();
    }

    private void addTexts(String ofEvent, long position) throws SQLException {
        texts.setLong(1, position);
        texts.setString(2, ofEvent);
        texts.addBatch();
    }

    private void addCommit(SealedCommit commit, long firstPosition) throws SQLException {
        @Nullable Fingerprint fingerprint = commit.fingerprint();
        commits.setLong(1, firstPosition);
        commits.setString(2, commit.commandId());
        commits.setInt(3, commit.events().size());
        commits.setString(4, fingerprint == null ? null : fingerprint.hash());
        commits.setString(5, fingerprint == null ? null : fingerprint.salt());
        commits.addBatch();
    }
}
