package vn.vedich.log.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.function.UnaryOperator;
import vn.vedich.log.EventLog;

/** Random appends where most ids have the hash of others, and where most entries are moved into the file at once. */
class IdsThatCollideTest extends SqliteRandomAppendsTest {

    private static final int HASHES = 7;
    private static final int FIRST_BITS = 61;
    private static final int IN_MEMORY = 5;

    /** In several slices, some with numbers below 0. */
    private static final IdHash COLLIDING = id -> (long) Math.floorMod(id.hashCode(), HASHES) << FIRST_BITS;

    @Override
    protected EventLog open(Path file, Clock clock) {
        return SqliteEventLog.open(
                file, clock, new Random(1), UnaryOperator.identity(), new IdSettings(COLLIDING, IN_MEMORY));
    }
}
