package vn.vedich.log.axon;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.EventLog;
import vn.vedich.log.sqlite.SqliteEventLog;

class FollowingSqliteTest extends FollowingContract {

    @TempDir
    Path folder;

    @Override
    protected EventLog open() {
        return SqliteEventLog.open(folder.resolve("events.db"), clock, random);
    }
}
