package vn.vedich.log.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import vn.vedich.log.EventLog;

/** Random appends where every id has the hash of many others, and where most entries are moved into the file at once. */
class IdsThatCollideTest extends SqliteRandomAppendsTest {

    @Override
    protected EventLog open(Path file, Clock clock) {
        return IdsInTheFile.open(file, clock, new Random(1), IdsInTheFile.COLLIDING, 5);
    }
}
