package vn.vedich.benchmark;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import java.util.List;
import org.bson.Document;

/** The driver's own insert of the same bytes, a document an event, with as many unique indexes as the log's promises need. */
final class RawMongo implements Contestant {

    private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

    private final MongoCollection<Document> collection;
    private long next;

    RawMongo(MongoDatabase database) {
        collection = database.getCollection("raw");
        collection.createIndex(Indexes.ascending("eventId"), UNIQUE);
        collection.createIndex(Indexes.ascending("commandId"), UNIQUE);
        collection.createIndex(Indexes.ascending("stream", "sequence"), UNIQUE);
    }

    @Override
    public String name() {
        return "raw MongoDB";
    }

    @Override
    public void append(Sample sample) {
        append(List.of(sample));
    }

    /** All in one insert. */
    synchronized void append(List<Sample> samples) {
        collection.insertMany(samples.stream().map(this::document).toList());
    }

    private Document document(Sample sample) {
        return new Document("_id", next++)
                .append("eventId", sample.id())
                .append("commandId", sample.id())
                .append("name", Sample.NAME)
                .append("revision", 1)
                .append("stream", sample.stream())
                .append("streamType", Sample.STREAM_TYPE)
                .append("sequence", sample.sequence())
                .append("occurredOn", "2019-07-09")
                .append("recordedAt", "2026-11-23T02:03:04.000005Z")
                .append("provenance", "{}")
                .append("payload", sample.json());
    }

    /** A cursor over whole documents that makes nothing of them. */
    @Override
    public synchronized long readAll() {
        long count = 0;
        for (Document document : collection.find().sort(Sorts.ascending("_id")).batchSize(1_000)) {
            count += document.isEmpty() ? 0 : 1;
        }
        return count;
    }

    @Override
    public void close() {
        // The database is its giver's to close.
    }
}
