package vn.vedich.benchmark;

import com.mongodb.client.MongoDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.LogStorageEngine;
import vn.vedich.log.mongo.MongoEventLog;

/** Those who keep events in MongoDB. */
record MongoContestants(OwnLog own, AxonEngine adapter, AxonEngine axonMongo, RawMongo raw) implements AutoCloseable {

    static MongoContestants in(Mongo mongo) {
        EventLog forAdapter = log(mongo.database("adapter"));
        return new MongoContestants(
                new OwnLog(Ratios.OURS, log(mongo.database("own"))),
                new AxonEngine(
                        Ratios.OURS + " through Axon",
                        new LogStorageEngine(forAdapter, Sample.CODEC),
                        forAdapter::close),
                axonMongo(mongo.database("axon-mongo")),
                new RawMongo(mongo.database("raw")));
    }

    static EventLog log(MongoDatabase database) {
        return MongoEventLog.open(database, Clock.systemUTC(), new SecureRandom());
    }

    static AxonEngine axonMongo(MongoDatabase database) {
        Serializer serializer = Jackson3Serializer.builder().build();
        MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
                .mongoTemplate(
                        DefaultMongoTemplate.builder().mongoDatabase(database).build())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        return new AxonEngine("axon-mongo MongoEventStorageEngine", engine, () -> {});
    }

    @Override
    public void close() {
        own.close();
        adapter.close();
        axonMongo.close();
        raw.close();
    }
}
