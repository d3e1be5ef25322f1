package vn.vedich.log.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bson.BSONException;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import vn.vedich.log.home.RecordedTime;
import vn.vedich.log.mongo.CommitOutline.EventOutline;

/** The collection of commits through the driver. */
final class MongoCommitStore implements CommitStore {

    private static final InsertManyOptions IN_ORDER = new InsertManyOptions().ordered(true);
    private static final Bson OUTLINE = Projections.include(
            Fields.COMMAND,
            Fields.ATTEMPT,
            Fields.RECORDED_AT,
            Fields.ofEach(Fields.EVENT_ID),
            Fields.ofEach(Fields.NAME),
            Fields.ofEach(Fields.PLACE));

    private final MongoCollection<PlacedCommit> commits;
    private final MongoCollection<BsonDocument> outlines;

    /** @param commits with majority concerns and {@link CommitCodec} */
    MongoCommitStore(MongoCollection<PlacedCommit> commits) {
        this.commits = commits;
        this.outlines = commits.withDocumentClass(BsonDocument.class);
    }

    @Override
    public Insertion insert(List<PlacedCommit> inOrder) {
        try {
            commits.insertMany(inOrder, IN_ORDER);
            return new Insertion.Done();
        } catch (MongoBulkWriteException e) {
            return isOnlyTaken(e) ? new Insertion.Taken() : unknown(e);
        } catch (MongoException | IllegalStateException e) {
            return unknown(e);
        }
    }

    private static boolean isOnlyTaken(MongoBulkWriteException e) {
        return e.getWriteConcernError() == null
                && !e.getWriteErrors().isEmpty()
                && e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
    }

    private static Insertion unknown(RuntimeException e) {
        return new Insertion.Unknown(new StoreFailed("inserting failed: " + e.getMessage(), e));
    }

    @Override
    public Optional<CommitOutline> newest() {
        return ask(() -> Optional.ofNullable(outlines.find()
                        .projection(OUTLINE)
                        .sort(Sorts.descending(Fields.ID))
                        .first()))
                .map(MongoCommitStore::outline);
    }

    @Override
    public List<CommitOutline> outlines(Lookup lookup) {
        Map<Long, CommitOutline> found = new LinkedHashMap<>();
        ask(() -> outlines.find(filter(lookup)).projection(OUTLINE).into(new ArrayList<>()))
                .forEach(document -> {
                    CommitOutline outline = outline(document);
                    found.put(outline.firstPosition(), outline);
                });
        return inOrder(found, Comparator.comparingLong(CommitOutline::firstPosition));
    }

    @Override
    public List<PlacedCommit> commits(Lookup lookup, long characters) {
        return ask(() -> inOrder(find(lookup, characters), Comparator.comparingLong(PlacedCommit::firstPosition)));
    }

    /** Without a sort: one of whole documents could outgrow the server's memory. By an index they come in its order anyway. */
    private Map<Long, PlacedCommit> find(Lookup lookup, long characters) {
        Map<Long, PlacedCommit> found = new LinkedHashMap<>();
        long left = characters;
        try (MongoCursor<PlacedCommit> cursor = commits.find(filter(lookup)).cursor()) {
            while (left > 0 && cursor.hasNext()) {
                PlacedCommit commit = cursor.next();
                found.put(commit.firstPosition(), commit);
                left -= commit.characters();
            }
        }
        return found;
    }

    /** A server may give a document once for each of its events that matches. */
    private static <T> List<T> inOrder(Map<Long, T> found, Comparator<T> order) {
        return found.values().stream().sorted(order).toList();
    }

    private static Bson filter(Lookup lookup) {
        String field = switch (lookup.key()) {
            case FIRST_POSITION -> Fields.ID;
            case COMMAND -> Fields.COMMAND;
            case EVENT_ID -> Fields.ofEach(Fields.EVENT_ID);
            case PLACE -> Fields.ofEach(Fields.PLACE);
        };
        return lookup.values().size() == 1
                ? Filters.eq(field, lookup.values().getFirst())
                : Filters.in(field, lookup.values());
    }

    private static CommitOutline outline(BsonDocument document) {
        return new CommitOutline(
                document.getInt64(Fields.ID).longValue(),
                text(document, Fields.COMMAND),
                text(document, Fields.ATTEMPT),
                RecordedTime.read(text(document, Fields.RECORDED_AT)),
                document.getArray(Fields.EVENTS).stream()
                        .map(BsonValue::asDocument)
                        .map(event -> new EventOutline(
                                text(event, Fields.EVENT_ID), text(event, Fields.NAME), text(event, Fields.PLACE)))
                        .toList());
    }

    private static String text(BsonDocument document, String field) {
        return document.getString(field).getValue();
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (MongoException | BSONException | IllegalStateException e) {
            throw new StoreFailed("reading failed: " + e.getMessage(), e);
        }
    }
}
