package vn.vedich.log.mongo;

import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.AfterEach;
import vn.vedich.log.AttestationsContract;
import vn.vedich.log.EventLog;

class MongoAttestationsTest extends AttestationsContract {

    private final MongoHome home = new MongoHome();
    private final MongoDatabase database = home.database();

    @Override
    protected EventLog open() {
        return MongoEventLog.open(database, clock, random);
    }

    @AfterEach
    void drop() {
        home.close();
    }
}
