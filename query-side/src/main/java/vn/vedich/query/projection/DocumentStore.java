package vn.vedich.query.projection;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.vedich.query.version.Version;
import vn.vedich.query.version.VersionStore;

/**
 * The documents of one projection: one collection for each version, in which each document remembers the position that it
 * last took in.
 */
public final class DocumentStore {

    public static final String ID = "_id";
    public static final String POSITION = "position";
    private static final String BODY = "body";

    private static final int READ_AT_ONCE = 500;
    private static final int DUPLICATE_KEY = 11000;
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

    private static final String MANY = "many";

    private final MongoDatabase database;
    private final Supplier<Version> version;
    private final List<Bson> indexes = new CopyOnWriteArrayList<>();

    /**
     * How many documents have the same values under some keys.
     *
     * @param values without those keys that these documents do not have
     */
    public record Count(Map<String, String> values, long many) {

        private static Count read(Document combination, Number many) {
            Map<String, String> values = new HashMap<>();
            combination.forEach((key, value) -> {
                if (value instanceof String text) {
                    values.put(key, text);
                }
            });
            return new Count(Map.copyOf(values), many.longValue());
        }
    }

    /** The documents of whichever version is live. */
    public DocumentStore(MongoDatabase database, String projection) {
        this(database, liveOf(projection, new VersionStore(database)));
    }

    private DocumentStore(MongoDatabase database, Supplier<Version> version) {
        this.database = database;
        this.version = version;
    }

    private static Supplier<Version> liveOf(String projection, VersionStore versions) {
        return () -> versions.live(projection).version();
    }

    /** The documents of that version, found by the same indexes. */
    public DocumentStore in(Version other) {
        DocumentStore documents = new DocumentStore(database, () -> other);
        indexes.forEach(documents::index);
        return documents;
    }

    private MongoCollection<Document> collection() {
        return database.getCollection(version.get().name());
    }

    /** Those of these documents that there are, by id. */
    public Map<String, StoredDocument> load(Collection<String> ids) {
        Map<String, StoredDocument> found = new HashMap<>();
        if (!ids.isEmpty()) {
            collection().find(Filters.in(ID, ids)).map(DocumentStore::stored).forEach(d -> found.put(d.id(), d));
        }
        return found;
    }

    public Optional<StoredDocument> find(String id) {
        return Optional.ofNullable(load(List.of(id)).get(id));
    }

    /** The documents that fit, in the order asked for; all of them when the limit is 0. */
    public List<StoredDocument> find(Bson filter, Bson order, int limit) {
        return collection()
                .find(filter)
                .sort(order)
                .limit(limit)
                .map(DocumentStore::stored)
                .into(new ArrayList<>());
    }

    /** Every document that fits, by id; never holds more than a part of them. */
    public Stream<StoredDocument> each(Bson filter) {
        return Stream.iterate(
                        partBehind("", filter),
                        part -> !part.isEmpty(),
                        part -> part.size() < READ_AT_ONCE
                                ? List.<StoredDocument>of()
                                : partBehind(part.getLast().id(), filter))
                .flatMap(List::stream);
    }

    private List<StoredDocument> partBehind(String id, Bson filter) {
        return find(Filters.and(Filters.gt(ID, id), filter), Sorts.ascending(ID), READ_AT_ONCE);
    }

    /** The ids alone of the documents that fit. */
    public Set<String> ids(Bson filter) {
        return collection()
                .find(filter)
                .projection(Projections.include(ID))
                .map(form -> form.getString(ID))
                .into(new TreeSet<>());
    }

    public long count(Bson filter) {
        return collection().countDocuments(filter);
    }

    /** How many documents fit, for each combination of the values of these keys. */
    public List<Count> counts(Bson filter, List<String> keys) {
        Document combination = new Document();
        keys.forEach(key -> combination.append(key, "$" + key));
        return collection()
                .aggregate(List.of(Aggregates.match(filter), Aggregates.group(combination, Accumulators.sum(MANY, 1L))))
                .map(form -> Count.read(form.get(ID, Document.class), form.get(MANY, Number.class)))
                .into(new ArrayList<>());
    }

    /**
     * Writes all with one bulk write; where a newer document stands already it stays.
     *
     * @param known the ids of those that were there when they were loaded: the others are inserted, because the embedded
     *     database looks through everything for a guarded replacement
     */
    public void write(List<StoredDocument> documents, Set<String> known) {
        bulk(documents, document -> known.contains(document.id()) ? replacement(document) : insertion(document));
    }

    private void bulk(List<StoredDocument> documents, Function<StoredDocument, WriteModel<Document>> model) {
        List<WriteModel<Document>> models = documents.stream().map(model).toList();
        if (models.isEmpty()) {
            return;
        }
        try {
            collection().bulkWrite(models, IN_ANY_ORDER);
        } catch (MongoBulkWriteException e) {
            bulk(thereMeanwhile(e, documents, models), DocumentStore::replacement);
        }
    }

    /** Those to be inserted that somebody else wrote meanwhile; a replacement that meets a newer document is done. */
    private static List<StoredDocument> thereMeanwhile(
            MongoBulkWriteException e, List<StoredDocument> documents, List<WriteModel<Document>> models) {
        if (e.getWriteConcernError() != null
                || e.getWriteErrors().stream().anyMatch(error -> error.getCode() != DUPLICATE_KEY)) {
            throw e;
        }
        return e.getWriteErrors().stream()
                .map(BulkWriteError::getIndex)
                .filter(index -> models.get(index) instanceof InsertOneModel<Document>)
                .map(documents::get)
                .toList();
    }

    public void clear() {
        collection().deleteMany(new Document());
    }

    public void index(Bson keys) {
        indexes.add(keys);
        collection().createIndex(keys);
    }

    private static WriteModel<Document> insertion(StoredDocument document) {
        return new InsertOneModel<>(form(document));
    }

    private static WriteModel<Document> replacement(StoredDocument document) {
        return new ReplaceOneModel<>(
                Filters.and(Filters.eq(ID, document.id()), Filters.lt(POSITION, document.position())),
                form(document),
                OR_INSERT);
    }

    private static Document form(StoredDocument document) {
        Document form = new Document(ID, document.id()).append(POSITION, document.position());
        document.keys().forEach(form::append);
        return form.append(BODY, document.body());
    }

    private static StoredDocument stored(Document form) {
        Map<String, Object> keys = new HashMap<>(form);
        keys.keySet().removeAll(List.of(ID, POSITION, BODY));
        return new StoredDocument(form.getString(ID), form.getLong(POSITION), keys, form.getString(BODY));
    }
}
