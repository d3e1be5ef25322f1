package vn.vedich.log.letters;

import java.security.SecureRandom;
import java.time.Clock;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.PublishedLetterQueueSuite;
import vn.vedich.log.sqlite.SqliteEventLog;

class SqliteLetterQueueTest extends PublishedLetterQueueSuite {

    @Override
    protected EventLog emptyLog() {
        return SqliteEventLog.open(folder.resolve("log.sqlite"), Clock.systemUTC(), new SecureRandom());
    }

    @Override
    protected LetterBoxes emptyBoxes() {
        return SqliteLetterBoxes.open(folder.resolve("dead-letters.sqlite"));
    }
}
