package vn.vedich.journey;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.bson.RawBsonDocument;

/** Every document that an installation keeps, byte by byte, by collection; what is kept of how far they follow the log is left out. */
record StoredDocuments(Map<String, List<RawBsonDocument>> byCollection) {

    private static final Set<String> HOW_FAR = Set.of("projection-tokens", "positions");

    static StoredDocuments of(Installation installation) {
        return in(installation.bean(MongoDatabase.class));
    }

    static StoredDocuments in(MongoDatabase database) {
        Map<String, List<RawBsonDocument>> documents = new TreeMap<>();
        for (String name : database.listCollectionNames()) {
            if (!HOW_FAR.contains(name)) {
                documents.put(name, all(database, name));
            }
        }
        return new StoredDocuments(documents);
    }

    private static List<RawBsonDocument> all(MongoDatabase database, String collection) {
        return StreamSupport.stream(
                        database.getCollection(collection, RawBsonDocument.class)
                                .find()
                                .sort(new org.bson.Document("_id", 1))
                                .spliterator(),
                        false)
                .toList();
    }
}
