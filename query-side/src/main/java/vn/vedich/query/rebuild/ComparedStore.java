package vn.vedich.query.rebuild;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.query.projection.DocumentStore;
import vn.vedich.query.version.Version;

/** Documents byte by byte as they are stored, whoever wrote them. */
@Component
class ComparedStore {

    /** Documents looked at in one go. */
    static final int PART = 500;

    private static final String BODY = "body";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonWriterSettings PLAIN =
            JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

    private final MongoDatabase database;

    ComparedStore(MongoDatabase database) {
        this.database = database;
    }

    /** Every document of a version, a part at a time. */
    void each(Version version, Consumer<List<StoredBytes>> taking) {
        parts(documents(version).find().batchSize(PART).iterator(), ComparedStore::stored, taking);
    }

    /** The id of every document of a version, a part at a time. */
    void ids(Version version, Consumer<List<DocumentId>> taking) {
        MongoCursor<RawBsonDocument> all = documents(version)
                .find()
                .projection(Projections.include(DocumentStore.ID))
                .batchSize(PART)
                .iterator();
        parts(all, ComparedStore::id, taking);
    }

    /** Those of these documents that there are in a version. */
    Map<DocumentId, StoredBytes> load(Version version, Collection<DocumentId> ids) {
        Map<DocumentId, StoredBytes> found = new HashMap<>();
        documents(version)
                .find(Filters.in(
                        DocumentStore.ID, ids.stream().map(DocumentId::value).toList()))
                .map(ComparedStore::stored)
                .forEach(document -> found.put(document.id(), document));
        return found;
    }

    private MongoCollection<RawBsonDocument> documents(Version version) {
        return database.getCollection(version.name(), RawBsonDocument.class);
    }

    private static StoredBytes stored(RawBsonDocument document) {
        BsonValue position = document.get(DocumentStore.POSITION);
        return new StoredBytes(
                id(document),
                position != null && position.isNumber() ? position.asNumber().longValue() : -1,
                document.getByteBuffer().asNIO(),
                () -> json(document));
    }

    private static DocumentId id(BsonDocument document) {
        BsonValue id = document.getOrDefault(DocumentStore.ID, BsonNull.VALUE);
        return new DocumentId(id, id.isString() ? id.asString().getValue() : id.toString());
    }

    private static JsonNode json(RawBsonDocument document) {
        ObjectNode json = (ObjectNode) JSON.readTree(document.toJson(PLAIN));
        BsonValue body = document.get(BODY);
        if (body != null && body.isString()) {
            json.set(BODY, opened(body.asString().getValue()));
        }
        return json;
    }

    private static JsonNode opened(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException altered) {
            return JSON.getNodeFactory().stringNode(body);
        }
    }

    private static <T> void parts(
            MongoCursor<RawBsonDocument> all, Function<RawBsonDocument, T> form, Consumer<List<T>> taking) {
        try (all) {
            List<T> part = new ArrayList<>();
            while (all.hasNext()) {
                part.add(form.apply(all.next()));
                if (part.size() == PART || !all.hasNext()) {
                    taking.accept(List.copyOf(part));
                    part.clear();
                }
            }
        }
    }
}
