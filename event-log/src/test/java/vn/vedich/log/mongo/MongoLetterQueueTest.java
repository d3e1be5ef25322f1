package vn.vedich.log.mongo;

import java.security.SecureRandom;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.PublishedLetterQueueSuite;
import vn.vedich.log.letters.LetterBoxes;
import vn.vedich.log.letters.MongoLetterBoxes;

class MongoLetterQueueTest extends PublishedLetterQueueSuite {

    private final MongoHome home = new MongoHome();

    @AfterEach
    void drop() {
        home.close();
    }

    @Override
    protected EventLog emptyLog() {
        return MongoEventLog.open(home.database(), Clock.systemUTC(), new SecureRandom());
    }

    @Override
    protected LetterBoxes emptyBoxes() {
        return new MongoLetterBoxes(home.database());
    }
}
