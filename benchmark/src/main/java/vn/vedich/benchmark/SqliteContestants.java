package vn.vedich.benchmark;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.LogStorageEngine;
import vn.vedich.log.sqlite.SqliteEventLog;

/** Those who keep events in a SQLite file. */
record SqliteContestants(OwnLog own, AxonEngine adapter, AxonEngine jdbc, AxonEngine jdbcOfEight, RawSqlite raw)
        implements AutoCloseable {

    static SqliteContestants in(Path folder) {
        EventLog forAdapter = log(folder.resolve("adapter.db"));
        return new SqliteContestants(
                new OwnLog(Ratios.OURS, log(folder.resolve("own.db"))),
                new AxonEngine(
                        Ratios.OURS + " through Axon",
                        new LogStorageEngine(forAdapter, Sample.CODEC),
                        forAdapter::close),
                JdbcEngine.open(folder.resolve("jdbc.db"), 1),
                JdbcEngine.open(folder.resolve("jdbc-8.db"), 8),
                new RawSqlite(folder.resolve("raw.db")));
    }

    static EventLog log(Path file) {
        return SqliteEventLog.open(file, Clock.systemUTC(), new SecureRandom());
    }

    @Override
    public void close() {
        own.close();
        adapter.close();
        jdbc.close();
        jdbcOfEight.close();
        raw.close();
    }
}
