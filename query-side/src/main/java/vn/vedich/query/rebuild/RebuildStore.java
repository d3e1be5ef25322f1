package vn.vedich.query.rebuild;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.query.projection.DocumentJson;

/**
 * Rebuilds and verifications, beside the documents that they are about, and which process works on which. Every change is one
 * document's and states what it rests on, so that of an order and what goes on at the same moment one comes first.
 *
 * <p>This is the state of work, not a record: who ordered what, and why, is in the log.
 */
@Component
class RebuildStore {

    /** After so long without a sign of life, by the clock of the database, another process goes on. */
    static final Duration SILENCE = Duration.ofSeconds(10);

    private static final String ID = "_id";
    private static final String STATE = "state";
    private static final String PURPOSE = "purpose";
    private static final String PLAN = "plan";
    private static final String PROGRESS = "progress";
    private static final String REPORT = "report";
    private static final String FAILURE = "failure";
    private static final String OWNER = "owner";
    private static final String SEEN_AT = "seenAt";
    private static final FindOneAndUpdateOptions OLDEST_FIRST =
            new FindOneAndUpdateOptions().sort(Sorts.ascending(ID)).returnDocument(ReturnDocument.AFTER);

    private final MongoCollection<Document> rebuilds;
    private final String owner = UUID.randomUUID().toString();

    RebuildStore(MongoDatabase database) {
        this.rebuilds = database.getCollection("rebuilds");
    }

    void begin(long id, Plan plan) {
        rebuilds.insertOne(new Document(ID, id)
                .append(STATE, State.REPLAYING.name())
                .append(PURPOSE, plan.purpose().name())
                .append(PLAN, DocumentJson.write(plan))
                .append(PROGRESS, DocumentJson.write(Progress.NONE)));
    }

    Optional<Rebuild> find(long id) {
        return Optional.ofNullable(rebuilds.find(Filters.eq(ID, id)).first()).map(RebuildStore::read);
    }

    /** The newest ones of a purpose before an id, newest first. */
    List<Rebuild> newest(Plan.Purpose purpose, long before, int limit) {
        return rebuilds.find(Filters.and(Filters.eq(PURPOSE, purpose.name()), Filters.lt(ID, before)))
                .sort(Sorts.descending(ID))
                .limit(limit)
                .map(RebuildStore::read)
                .into(new ArrayList<>());
    }

    /** Those that are not over. */
    List<Rebuild> open() {
        return rebuilds.find(in(state -> !state.isOver()))
                .map(RebuildStore::read)
                .into(new ArrayList<>());
    }

    /** @return whether it was in that state, and now is in the next */
    boolean move(long id, State from, State to) {
        return rebuilds.updateOne(
                                Filters.and(Filters.eq(ID, id), Filters.eq(STATE, from.name())),
                                Updates.combine(Updates.set(STATE, to.name()), Updates.unset(FAILURE)))
                        .getMatchedCount()
                == 1;
    }

    /** It stops, and says why, unless somebody gave it an order meanwhile. */
    void fail(long id, State from, String why) {
        rebuilds.updateOne(
                Filters.and(Filters.eq(ID, id), Filters.eq(STATE, from.name())),
                Updates.combine(Updates.set(STATE, State.FAILED.name()), Updates.set(FAILURE, why)));
    }

    void progress(long id, Progress progress) {
        rebuilds.updateOne(Filters.eq(ID, id), Updates.set(PROGRESS, DocumentJson.write(progress)));
    }

    void report(long id, Report report) {
        rebuilds.updateOne(Filters.eq(ID, id), Updates.set(REPORT, DocumentJson.write(report)));
    }

    /** Takes one that is to be worked on and that nobody works on, this process included. */
    Optional<Rebuild> take() {
        return Optional.ofNullable(rebuilds.findOneAndUpdate(
                        Filters.and(in(State::isAtWork), Filters.or(Filters.exists(OWNER, false), silent())),
                        Updates.combine(Updates.set(OWNER, owner), Updates.currentDate(SEEN_AT)),
                        OLDEST_FIRST))
                .map(RebuildStore::read);
    }

    /** @return whether it is still this process's to work on */
    boolean keep(long id) {
        return rebuilds.updateOne(mine(id), Updates.currentDate(SEEN_AT)).getMatchedCount() == 1;
    }

    void release(long id) {
        rebuilds.updateOne(mine(id), Updates.unset(OWNER));
    }

    private Bson mine(long id) {
        return Filters.and(Filters.eq(ID, id), Filters.eq(OWNER, owner));
    }

    private static Bson silent() {
        Document before = new Document("$subtract", List.of("$$NOW", SILENCE.toMillis()));
        return Filters.expr(new Document("$lt", List.of("$" + SEEN_AT, before)));
    }

    private static Bson in(Predicate<State> wanted) {
        return Filters.in(
                STATE,
                Arrays.stream(State.values()).filter(wanted).map(State::name).toList());
    }

    private static Rebuild read(Document found) {
        @Nullable String report = found.getString(REPORT);
        return new Rebuild(
                found.getLong(ID),
                DocumentJson.read(found.getString(PLAN), Plan.class),
                State.valueOf(found.getString(STATE)),
                DocumentJson.read(found.getString(PROGRESS), Progress.class),
                report == null ? null : DocumentJson.read(report, Report.class),
                found.getString(FAILURE));
    }
}
