package vn.vedich.platform.access;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import vn.vedich.log.EventLog;
import vn.vedich.log.notary.Notary;
import vn.vedich.log.sqlite.SqliteEventLog;

/** An access record in a folder of the test's. */
final class OpenRecord {

    private OpenRecord() {}

    static AccessLog in(Path folder) {
        SecureRandom random = new SecureRandom();
        Clock clock = Clock.systemUTC();
        EventLog log = SqliteEventLog.open(folder.resolve("accesses.sqlite"), clock, random);
        Notary notary = Notary.following(log, folder.resolve("proofs.sqlite"), clock);
        return new AccessLog(log, notary, clock, random, new Allowance(System::nanoTime, _ -> {}));
    }
}
