package vn.vedich.log.axon;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.EventLog;
import vn.vedich.log.SettableClock;

/** A log with Axon's engine and store on it. */
abstract class AxonFixture {

    @TempDir
    Path folder;

    final SettableClock clock = new SettableClock(AxonSamples.NOON);
    EventLog log;
    LogStorageEngine engine;
    LogEventStore store;

    @BeforeEach
    void open_the_log() {
        log = AxonSamples.log(folder, clock);
        engine = new LogStorageEngine(log, AxonSamples.codec());
        store = new LogEventStore(log, AxonSamples.codec());
    }

    @AfterEach
    void close_the_log() {
        log.close();
    }
}
