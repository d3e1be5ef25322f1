package vn.vedich.log.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.AttestationsContract;
import vn.vedich.log.EventLog;

class SqliteAttestationsTest extends AttestationsContract {

    @TempDir
    Path folder;

    @Override
    protected EventLog open() {
        return SqliteEventLog.open(SqliteHome.file(folder), clock, random);
    }
}
