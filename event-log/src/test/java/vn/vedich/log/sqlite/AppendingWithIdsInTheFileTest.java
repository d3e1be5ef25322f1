package vn.vedich.log.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.EventLog;
import vn.vedich.log.EventLogContract;

/** What every home promises, where no id stays in memory. */
class AppendingWithIdsInTheFileTest extends EventLogContract {

    @TempDir
    Path folder;

    @Override
    protected EventLog open() {
        return IdsInTheFile.open(SqliteHome.file(folder), clock, random, IdHash.sha256(), 0);
    }
}
