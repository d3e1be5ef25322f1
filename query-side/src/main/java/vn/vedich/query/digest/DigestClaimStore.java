package vn.vedich.query.digest;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SubscriptionId;

/**
 * Which process sees to which digest, and how often it tried in vain: collection {@code digests}, one document for each
 * subscription, {@code {_id, owner, claimedAt, begun, slot, failures, notBefore}}. What it forgets is at the worst tried once more.
 */
public class DigestClaimStore {

    /** After so long a process that said nothing has died. */
    static final Duration TIMEOUT = Duration.ofMinutes(10);

    private static final String ID = "_id";
    private static final String OWNER = "owner";
    private static final String CLAIMED_AT = "claimedAt";
    private static final String BEGUN = "begun";
    private static final String SLOT = "slot";
    private static final String FAILURES = "failures";
    private static final String NOT_BEFORE = "notBefore";
    private static final UpdateOptions OR_INSERT = new UpdateOptions().upsert(true);

    private final MongoCollection<Document> digests;
    private final String owner = UUID.randomUUID().toString();

    public DigestClaimStore(MongoDatabase database) {
        this.digests = database.getCollection("digests");
    }

    /** Whether the digest is this process's to see to, until it is released. */
    boolean take(SubscriptionId id) {
        digests.updateOne(Filters.eq(ID, id.value()), Updates.setOnInsert(FAILURES, 0), OR_INSERT);
        return digests.updateOne(
                                Filters.and(Filters.eq(ID, id.value()), available()),
                                Updates.combine(Updates.set(OWNER, owner), Updates.currentDate(CLAIMED_AT)))
                        .getMatchedCount()
                > 0;
    }

    void release(SubscriptionId id) {
        digests.updateOne(mine(id), Updates.unset(OWNER));
    }

    /**
     * Says, before a letter is handed to a mail server, of which day it is, and holds the claim for as long again. That is known
     * until it is {@linkplain #settled}.
     *
     * @return false when it is another's to see to by now; then nothing was said
     */
    boolean begin(SubscriptionId id, Slot slot) {
        return digests.updateOne(
                                mine(id),
                                Updates.combine(
                                        Updates.set(BEGUN, slot.day().toString()), Updates.currentDate(CLAIMED_AT)))
                        .getMatchedCount()
                > 0;
    }

    /** What became of the letter that was begun is in the log. */
    void settled(SubscriptionId id) {
        digests.updateOne(mine(id), Updates.unset(BEGUN));
    }

    /** The day of a letter that was begun, and of which nobody said what became of it. */
    Optional<LocalDate> begun(SubscriptionId id) {
        return Optional.ofNullable(find(id))
                .map(known -> known.getString(BEGUN))
                .map(LocalDate::parse);
    }

    /** Whether it was tried in vain for this slot, and should not be tried again yet. */
    boolean isTooSoon(SubscriptionId id, Slot slot, Instant now) {
        Document known = find(id);
        Date notBefore = known == null || !isOf(known, slot) ? null : known.getDate(NOT_BEFORE);
        return notBefore != null && notBefore.toInstant().isAfter(now);
    }

    /** How often it was tried in vain for this slot. */
    int failures(SubscriptionId id, Slot slot) {
        Document known = find(id);
        return known == null || !isOf(known, slot) ? 0 : known.getInteger(FAILURES, 0);
    }

    void failed(SubscriptionId id, Slot slot, int failures, Instant notBefore) {
        digests.updateOne(
                mine(id),
                Updates.combine(
                        Updates.set(SLOT, slot.day().toString()),
                        Updates.set(FAILURES, failures),
                        Updates.set(NOT_BEFORE, Date.from(notBefore))));
    }

    private @Nullable Document find(SubscriptionId id) {
        return digests.find(Filters.eq(ID, id.value())).first();
    }

    private Bson mine(SubscriptionId id) {
        return Filters.and(Filters.eq(ID, id.value()), Filters.eq(OWNER, owner));
    }

    /** Both times are the database's: what the clocks of the processes say is of no account. */
    private Bson available() {
        Document before = new Document("$subtract", List.of("$$NOW", TIMEOUT.toMillis()));
        return Filters.or(
                Filters.eq(OWNER, owner),
                Filters.exists(OWNER, false),
                Filters.expr(new Document("$lt", List.of("$" + CLAIMED_AT, before))));
    }

    private static boolean isOf(Document known, Slot slot) {
        return slot.day().toString().equals(known.getString(SLOT));
    }
}
