package vn.vedich.log.axon;

import java.time.Clock;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.vedich.log.EventLog;

/**
 * Axon's own suites for storage engines, with nothing taken out and nothing changed: the cases of
 * {@code EventStorageEngineTest}, {@code AbstractEventStorageEngineTest} and {@code BatchingEventStorageEngineTest}.
 */
public abstract class PublishedEngineSuite
        extends BatchingEventStorageEngineTest<LogStorageEngine, LogStorageEngine.Builder> {

    private @Nullable EventLog log;

    /** An empty log of the home that is tested. */
    protected abstract EventLog open(Clock clock, RandomGenerator random);

    /** What the suite's strings are written with. */
    protected abstract Serializer serializer();

    @BeforeEach
    void open_the_log() {
        log = open(Clock.systemUTC(), new Random(20190709));
        setTestSubject(createEngine());
    }

    @AfterEach
    void close_the_log() {
        log.close();
    }

    @Override
    protected LogStorageEngine createEngine(UnaryOperator<LogStorageEngine.Builder> customization) {
        return customization
                .apply(LogStorageEngine.builder()
                        .log(log)
                        .eventSerializer(serializer())
                        .snapshotSerializer(serializer()))
                .build();
    }
}
