package vn.vedich.log.mongo;

import java.time.Clock;
import java.util.random.RandomGenerator;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.AfterEach;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.PublishedEngineSuite;
import vn.vedich.log.axon.Serializers;

class MongoWithXStreamTest extends PublishedEngineSuite {

    private final MongoHome home = new MongoHome();

    @Override
    protected EventLog open(Clock clock, RandomGenerator random) {
        return MongoEventLog.open(home.database(), clock, random);
    }

    @AfterEach
    void drop() {
        home.close();
    }

    @Override
    protected Serializer serializer() {
        return Serializers.xStream();
    }
}
