package vn.vedich.benchmark;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;

/** The MongoDB that all contestants of one process share, each with a database of its own that is dropped at the end. */
final class Mongo implements AutoCloseable {

    private static final WriteConcern DURABLE = WriteConcern.MAJORITY.withJournal(true);

    private final String address;
    private final Runnable stopping;
    private final List<MongoClient> clients = new ArrayList<>();
    private final List<MongoDatabase> databases = new ArrayList<>();

    private Mongo(String address, Runnable stopping) {
        this.address = address;
        this.stopping = stopping;
    }

    static Mongo of(Settings settings, Report report) {
        if (!settings.mongodb().isEmpty()) {
            report.say("On the MongoDB given, every write with %s.%n", DURABLE);
            return new Mongo(settings.mongodb(), () -> {});
        }
        report.say(
                "On mongo-java-server, in this process and in memory: this says nothing about durability, and nothing"
                        + " about what indexes are worth. Replica set: *not measured*.%n");
        MongoServer server = new MongoServer(new MemoryBackend());
        return new Mongo(server.bindAndGetConnectionString(), server::shutdownNow);
    }

    /** Through a client of its own, as another process would have; all writes majority and journaled. */
    MongoDatabase database(String name) {
        MongoClient client = client();
        MongoDatabase database = client.getDatabase("vedich-benchmark-" + name);
        databases.add(database);
        return database;
    }

    MongoClient client() {
        MongoClient client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .writeConcern(DURABLE)
                .build());
        clients.add(client);
        return client;
    }

    @Override
    public void close() {
        databases.forEach(MongoDatabase::drop);
        clients.forEach(MongoClient::close);
        stopping.run();
    }
}
