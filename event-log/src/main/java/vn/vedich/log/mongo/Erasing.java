package vn.vedich.log.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.proof.CanonicalJson;

/**
 * Drops single texts. One update of one document takes the text with its salt and the salt of the command's fingerprint;
 * {@code events} is not touched. What the server keeps for its own ends (oplog, journal, backups) forgets later.
 */
record Erasing(MongoCollection<PlacedCommit> commits, LogReading reading, MongoSnapshots snapshots, Patience patience) {

    boolean erase(long position, String hash) {
        if (position < 0 || position > reading.head()) {
            return false;
        }
        Patience.Tries tries = patience.start();
        PlacedCommit commit = reading.holding(position);
        int index = (int) (position - commit.firstPosition());
        @Nullable String left = without(commit, index, hash);
        boolean erased = left != null;
        while (left != null && !erase(commit, index, left)) {
            if (!tries.again()) {
                throw new StoreFailed("the texts of position " + position + " change all the time", null);
            }
            commit = reading.holding(position);
            left = without(commit, index, hash);
        }
        // Even if the text was gone: a process that died after erasing it may have left the snapshot.
        String stream = commit.event(index).stream();
        if (stream != null) {
            snapshots.drop(stream);
        }
        return erased;
    }

    /** The event's texts without this one; null when it is not among them. */
    private static @Nullable String without(PlacedCommit commit, int index, String hash) {
        String texts = commit.commit().events().get(index).texts();
        if (texts == null) {
            return null;
        }
        ObjectNode left = CanonicalJson.parse(texts).asObject();
        return left.remove(hash) == null ? null : CanonicalJson.write(left);
    }

    /** False when the texts were changed since they were read. */
    private boolean erase(PlacedCommit commit, int index, String left) {
        String field = Fields.textsOf(index);
        String before = commit.commit().events().get(index).texts();
        Bson texts = left.equals("{}") ? Updates.unset(field) : Updates.set(field, left);
        return commits.updateOne(
                                Filters.and(Filters.eq(Fields.ID, commit.firstPosition()), Filters.eq(field, before)),
                                Updates.combine(texts, Updates.unset(Fields.FINGERPRINT + "." + Fields.SALT)))
                        .getMatchedCount()
                == 1;
    }
}
