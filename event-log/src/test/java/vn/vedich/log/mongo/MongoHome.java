package vn.vedich.log.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A database of its own for each test: in memory, or on the MongoDB that {@code -Dvedich.test.mongodb=<uri>} or {@code
 * VEDICH_TEST_MONGODB} names, dropped when closed.
 */
final class MongoHome implements AutoCloseable {

    private static final Optional<String> GIVEN_URI = Optional.ofNullable(System.getProperty("vedich.test.mongodb"))
            .or(() -> Optional.ofNullable(System.getenv("VEDICH_TEST_MONGODB")));

    private static final class InMemory {
        private static final String URI =
                new MongoServer(new MemoryBackend().version(ServerVersion.MONGO_5_0)).bindAndGetConnectionString();
    }

    private static final class Shared {
        private static final MongoClient CLIENT = MongoClients.create(uri());
    }

    private final String name = "test-" + UUID.randomUUID();
    private final List<MongoClient> clients = new ArrayList<>();

    MongoDatabase database() {
        return Shared.CLIENT.getDatabase(name);
    }

    /** The same database through a client of its own, as another process would have it. */
    MongoDatabase connect() {
        MongoClient client = MongoClients.create(uri());
        clients.add(client);
        return client.getDatabase(name);
    }

    static String uri() {
        return GIVEN_URI.orElseGet(() -> InMemory.URI);
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        database().drop();
        clients.forEach(MongoClient::close);
    }
}
