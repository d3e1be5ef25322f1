package vn.vedich.journey;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.bson.RawBsonDocument;

/** Every document that an installation keeps, byte by byte, by collection; tokens are left out. */
record StoredDocuments(Map<String, List<RawBsonDocument>> byCollection) {

    static StoredDocuments of(Installation installation) {
        return in(installation.bean(MongoDatabase.class));
    }

    static StoredDocuments in(MongoDatabase database) {
        Map<String, List<RawBsonDocument>> documents = new TreeMap<>();
        for (String name : database.listCollectionNames()) {
            if (!name.contains("token")) {
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
