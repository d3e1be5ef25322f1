package vn.vedich.query.platform;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.bson.Document;
import vn.vedich.query.answer.Coverage;

/**
 * What each projection's documents cover, kept beside them: whichever process follows the log says it, and every process
 * answers by it. A position is written after the documents that it speaks of, and read before them; it never goes back. Safe
 * for use by many threads.
 */
final class SharedPositions {

    /** What was read so lately is not read again: it still holds, because documents never go back. */
    static final Duration FRESH = Duration.ofMillis(5);

    private static final String ID = "_id";
    private static final String POSITION = "position";
    private static final UpdateOptions OR_INSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> positions;
    private final LongSupplier nanoTime;
    private final Map<String, Long> known = new HashMap<>();
    private long readAt;

    /** @param nanoTime as {@link System#nanoTime} */
    SharedPositions(MongoDatabase database, LongSupplier nanoTime) {
        this.positions = database.getCollection("positions");
        this.nanoTime = nanoTime;
        this.readAt = nanoTime.getAsLong() - FRESH.toNanos();
    }

    /** Says that the documents of this projection, written by now, cover this position; an older one changes nothing. */
    void cover(String projection, long position) {
        try {
            raise(projection, position);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // Another process said the first one at the same moment.
            raise(projection, position);
        }
        know(projection, position);
    }

    /** What the documents of this projection cover, by whichever process. */
    Coverage of(String projection) {
        return () -> position(projection);
    }

    private void raise(String projection, long position) {
        positions.updateOne(Filters.eq(ID, projection), Updates.max(POSITION, position), OR_INSERT);
    }

    private synchronized long position(String projection) {
        long now = nanoTime.getAsLong();
        if (now - readAt >= FRESH.toNanos()) {
            positions.find().forEach(one -> know(one.getString(ID), one.getLong(POSITION)));
            readAt = now;
        }
        return known.getOrDefault(projection, Coverage.NOTHING);
    }

    private synchronized void know(String projection, long position) {
        known.merge(projection, position, Math::max);
    }
}
