package vn.vedich.log.axon;

import java.nio.file.Path;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.EventLog;
import vn.vedich.log.sqlite.SqliteEventLog;

class SqliteWithXStreamTest extends PublishedEngineSuite {

    @TempDir
    Path folder;

    @Override
    protected EventLog open(Clock clock, RandomGenerator random) {
        return SqliteEventLog.open(folder.resolve("events.db"), clock, random);
    }

    @Override
    protected Serializer serializer() {
        return Serializers.xStream();
    }
}
