package vn.vedich.query.story;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.Optional;
import org.bson.Document;

/**
 * The database that tests use: in this process, or the MongoDB that the system property {@code vedich.test.mongodb} (or the
 * variable {@code VEDICH_TEST_MONGODB}) names by its URI.
 */
public final class AnswersDatabase {

    private static final MongoClient CLIENT = MongoClients.create(uri());

    private static final String NAME = "vedich-answers";

    private AnswersDatabase() {}

    public static MongoClient client() {
        return CLIENT;
    }

    /** The database, with every collection empty. Collections stay, and so do their indexes. */
    public static MongoDatabase empty() {
        MongoDatabase database = CLIENT.getDatabase(NAME);
        for (String name : database.listCollectionNames()) {
            database.getCollection(name).deleteMany(new Document());
        }
        return database;
    }

    private static String uri() {
        return Optional.ofNullable(System.getProperty("vedich.test.mongodb"))
                .or(() -> Optional.ofNullable(System.getenv("VEDICH_TEST_MONGODB")))
                .filter(uri -> !uri.isBlank())
                .orElseGet(AnswersDatabase::embedded);
    }

    private static String embedded() {
        MongoServer server = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
        server.bind("127.0.0.1", 0);
        return server.getConnectionString();
    }
}
