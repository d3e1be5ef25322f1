package vn.vedich.log.mongo;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Random;
import vn.vedich.log.EventLog;
import vn.vedich.log.RandomAppendsContract;

class MongoRandomAppendsTest extends RandomAppendsContract {

    @Override
    protected Home home() {
        MongoHome home = new MongoHome();
        MongoDatabase database = home.database();
        return new Home() {
            @Override
            public EventLog open(Clock clock) {
                return MongoEventLog.open(database, clock, new Random(1));
            }

            @Override
            public void close() {
                home.close();
            }
        };
    }
}
