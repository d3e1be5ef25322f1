package vn.vedich.log.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import vn.vedich.log.Snapshot;
import vn.vedich.log.Snapshots;

/** One document a stream; replaced only by one of a higher sequence, which the server compares in the same step. */
record MongoSnapshots(MongoCollection<BsonDocument> snapshots, Asking asking, Patience patience) implements Snapshots {

    private static final String SEQUENCE = "sequence";
    private static final String STREAM_TYPE = "streamType";
    private static final String SNAPSHOT_ID = "snapshotId";
    private static final String NAME = "name";
    private static final String REVISION = "revision";
    private static final String TAKEN_AT = "takenAt";
    private static final String PAYLOAD = "payload";
    private static final String META_DATA = "metaData";
    private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    @Override
    public void store(Snapshot snapshot) {
        asking.run(() -> {
            Patience.Tries tries = patience.start();
            while (!replacesOlder(snapshot) && !isAsNewAs(snapshot)) {
                // Somebody else's first one of the stream came in between, and it is an older one.
                if (!tries.again()) {
                    throw new StoreFailed("the snapshot of " + snapshot.stream() + " changes all the time", null);
                }
            }
        });
    }

    /** False when the stream has a snapshot, but not one that was older a moment ago: the upsert tried to add a second. */
    private boolean replacesOlder(Snapshot snapshot) {
        try {
            snapshots.replaceOne(
                    Filters.and(Filters.eq(Fields.ID, snapshot.stream()), Filters.lt(SEQUENCE, snapshot.sequence())),
                    document(snapshot),
                    UPSERT);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return false;
        }
    }

    private boolean isAsNewAs(Snapshot snapshot) {
        return find(snapshot.stream())
                .map(kept -> kept.sequence() >= snapshot.sequence())
                .orElse(false);
    }

    private Optional<Snapshot> find(String stream) {
        return Optional.ofNullable(snapshots.find(Filters.eq(Fields.ID, stream)).first())
                .map(MongoSnapshots::snapshot);
    }

    @Override
    public Optional<Snapshot> newest(String stream) {
        return asking.ask(() -> find(stream));
    }

    void drop(String stream) {
        asking.run(() -> snapshots.deleteOne(Filters.eq(Fields.ID, stream)));
    }

    private static BsonDocument document(Snapshot snapshot) {
        return new BsonDocument(Fields.ID, new BsonString(snapshot.stream()))
                .append(STREAM_TYPE, new BsonString(snapshot.streamType()))
                .append(SEQUENCE, new BsonInt64(snapshot.sequence()))
                .append(SNAPSHOT_ID, new BsonString(snapshot.snapshotId()))
                .append(NAME, new BsonString(snapshot.name()))
                .append(REVISION, new BsonInt32(snapshot.revision()))
                .append(TAKEN_AT, new BsonString(snapshot.takenAt().toString()))
                .append(PAYLOAD, new BsonString(snapshot.payload()))
                .append(META_DATA, new BsonString(snapshot.metaData()));
    }

    private static Snapshot snapshot(BsonDocument document) {
        return new Snapshot(
                text(document, Fields.ID),
                text(document, STREAM_TYPE),
                document.getInt64(SEQUENCE).getValue(),
                text(document, SNAPSHOT_ID),
                text(document, NAME),
                document.getInt32(REVISION).getValue(),
                Instant.parse(text(document, TAKEN_AT)),
                text(document, PAYLOAD),
                text(document, META_DATA));
    }

    private static String text(BsonDocument document, String field) {
        return document.getString(field).getValue();
    }
}
