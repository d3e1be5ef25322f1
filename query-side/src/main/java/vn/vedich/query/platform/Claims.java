package vn.vedich.query.platform;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Who owns which segment. Every change is one document's and states what it rests on, so of two who want the same at once
 * one gets it. What counts is that a document was found, not that it looks different now.
 */
final class Claims {

    private static final String ID = "_id";
    private static final String OWNER = "owner";
    private static final String CLAIMED_AT = "claimedAt";
    private static final Bson UNCLAIMED = Filters.exists(OWNER, false);
    private static final FindOneAndUpdateOptions AS_IT_IS_NOW =
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> segments;
    private final Terms terms;
    private final Bson mine;
    private final Set<String> held = ConcurrentHashMap.newKeySet();

    /**
     * @param owner a name that no other instance has or ever had
     * @param timeout after which a claim ends that was not extended
     */
    record Terms(String owner, Duration timeout) {}

    Claims(MongoCollection<Document> segments, Terms terms) {
        this.segments = segments;
        this.terms = terms;
        this.mine = Filters.eq(OWNER, terms.owner());
    }

    /** The segments that this owner has or could have. */
    Bson available() {
        return Filters.or(mine, UNCLAIMED, expired());
    }

    /** Both times are the database's: what the clocks of the processes say is of no account. */
    private Bson expired() {
        Document before =
                new Document("$subtract", List.of("$$NOW", terms.timeout().toMillis()));
        return Filters.expr(new Document("$lt", List.of("$" + CLAIMED_AT, before)));
    }

    /**
     * Claims the segment, or extends the claim on it.
     *
     * @return the segment as it is now
     * @throws UnableToClaimTokenException when somebody else has it, or there is none
     */
    Document take(String id) {
        @Nullable
        Document taken = segments.findOneAndUpdate(
                Filters.and(Filters.eq(ID, id), available()),
                Updates.combine(Updates.set(OWNER, terms.owner()), Updates.currentDate(CLAIMED_AT)),
                AS_IT_IS_NOW);
        if (taken == null) {
            held.remove(id);
            throw new UnableToClaimTokenException("segment " + id + " is somebody else's, or was never made");
        }
        held.add(id);
        return taken;
    }

    /** As {@link #keep}; a segment that this owner has not claimed before is claimed first. */
    void write(String id, Bson update) {
        if (!held.contains(id)) {
            take(id);
        }
        keep(id, update);
    }

    /**
     * Extends the claim, and writes.
     *
     * @throws UnableToClaimTokenException when this owner has the claim no longer; nothing was written
     */
    void keep(String id, Bson update) {
        long found = segments.updateOne(ofMine(id), Updates.combine(update, Updates.currentDate(CLAIMED_AT)))
                .getMatchedCount();
        requireFound(id, found);
    }

    void release(String id) {
        segments.updateOne(ofMine(id), Updates.unset(OWNER));
        held.remove(id);
    }

    /** @throws UnableToClaimTokenException when this owner has no claim on it */
    void delete(String id) {
        requireFound(id, segments.deleteOne(ofMine(id)).getDeletedCount());
        held.remove(id);
    }

    private Bson ofMine(String id) {
        return Filters.and(Filters.eq(ID, id), mine);
    }

    private void requireFound(String id, long found) {
        if (found == 0) {
            held.remove(id);
            throw new UnableToClaimTokenException("the claim of " + terms.owner() + " on segment " + id + " has ended");
        }
    }
}
