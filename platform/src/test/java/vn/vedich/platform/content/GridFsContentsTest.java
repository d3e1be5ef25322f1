package vn.vedich.platform.content;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.evidence.Sha256;

/** On a MongoDB in this process, or on the one that the variable {@code VEDICH_TEST_MONGODB} names. */
class GridFsContentsTest extends ContentsContract {

    private static MongoServer embedded;
    private static MongoClient client;

    private final MongoDatabase database = client.getDatabase("vedich-contents-test");

    @BeforeAll
    static void connect() {
        embedded = new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0));
        embedded.bind("127.0.0.1", 0);
        client = MongoClients.create(
                Optional.ofNullable(System.getenv("VEDICH_TEST_MONGODB")).orElseGet(embedded::getConnectionString));
    }

    @AfterAll
    static void close() {
        client.close();
        embedded.shutdownNow();
    }

    @Override
    Contents empty() {
        database.getCollection("contents.files").deleteMany(new Document());
        database.getCollection("contents.chunks").deleteMany(new Document());
        return GridFsContents.in(database);
    }

    @Override
    void damage(Sha256 sha256) {
        database.getCollection("contents.chunks")
                .updateOne(new Document("n", 0), Updates.set("data", new Binary("!".getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    long pieces() {
        return database.getCollection("contents.files").countDocuments()
                + database.getCollection("contents.chunks").countDocuments();
    }

    @Test
    void a_database_that_is_away_is_to_be_asked_again() {
        try (MongoClient away =
                MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=50&connectTimeoutMS=50")) {
            GridFsContents nowhere = GridFsContents.in(away.getDatabase("vedich-contents"));
            assertThatThrownBy(() -> nowhere.size(hash(new byte[1]))).isInstanceOf(ContentsUnavailable.class);
        }
    }
}
