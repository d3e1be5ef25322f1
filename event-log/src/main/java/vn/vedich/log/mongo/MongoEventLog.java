package vn.vedich.log.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.random.RandomGenerator;
import vn.vedich.log.EventLog;

/** The log in one database of a MongoDB deployment. */
public final class MongoEventLog {

    private MongoEventLog() {}

    public static EventLog open(MongoDatabase database, Clock clock, RandomGenerator random) {
        throw new UnsupportedOperationException(database.getName() + clock + random);
    }
}
