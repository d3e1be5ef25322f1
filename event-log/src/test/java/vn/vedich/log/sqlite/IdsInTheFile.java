package vn.vedich.log.sqlite;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import vn.vedich.log.EventLog;

/** Opens logs that move the entries of their ids into the file while they are small, unlike others. */
final class IdsInTheFile {

    private static final int HASHES = 7;
    private static final int BITS_BEFORE = Long.SIZE - 3;

    /** Few hashes for all ids, in several slices, some of them below 0. */
    static final IdHash COLLIDING = id -> (long) Math.floorMod(id.hashCode(), HASHES) << BITS_BEFORE;

    private IdsInTheFile() {}

    static EventLog open(Path file, Clock clock, RandomGenerator random, IdHash hash, int inMemory) {
        return SqliteEventLog.open(file, clock, random, UnaryOperator.identity(), new IdSettings(hash, inMemory));
    }
}
