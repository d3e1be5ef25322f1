package vn.vedich.log.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.CheckpointsContract;
import vn.vedich.log.EventLog;

class SqliteCheckpointsTest extends CheckpointsContract {

    @TempDir
    Path folder;

    @Override
    protected EventLog open() {
        return SqliteEventLog.open(SqliteHome.file(folder), clock, random);
    }
}
