package vn.vedich.benchmark;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import vn.vedich.log.EventLog;
import vn.vedich.log.notary.Notary;

/** Appends to a log that a notary follows, seals and signs in the same process, beside appends to one that none does. */
final class NotaryBeside {

    private static final long LOOK_EVERY_NANOS = 5_000_000;
    private static final long LONGEST_WAIT_NANOS = 60_000_000_000L;

    private NotaryBeside() {}

    static void run(Settings settings, Path folder, Report report) {
        Clock clock = Clock.systemUTC();
        try (EventLog alone = SqliteContestants.log(folder.resolve("alone.db"));
                EventLog proven = SqliteContestants.log(folder.resolve("proven.db"));
                Notary notary = Notary.signing(
                        proven,
                        folder.resolve("proofs.db"),
                        folder.resolve("keys"),
                        "benchmark",
                        clock,
                        new SecureRandom());
                Writers toAlone = Writers.each(SqliteAppends.MANY, new OwnLog("alone", alone));
                Writers toProven = Writers.each(SqliteAppends.MANY, new OwnLog("proven", proven))) {
            Map<String, Figures> figures = new LinkedHashMap<>();
            settings.inRounds()
                    .of(List.of(toAlone, toProven), writers -> turn(writers, settings, proven, notary))
                    .forEach((writers, rates) -> figures.put(
                            writers == toAlone ? "without a notary" : Ratios.OURS + " with a notary", rates));
            Ratios.print(figures, "events/s", report);
            report.say("The last checkpoint kept covers %,d of %,d events.%n", covered(proven), proven.head() + 1);
        }
    }

    /** Waits afterwards until the notary has followed to the end, so that the other's turn is free of it. */
    private static double turn(Writers writers, Settings settings, EventLog proven, Notary notary) {
        double rate = writers.perSecond(settings.turn());
        long since = System.nanoTime();
        while (notary.proven().size() <= proven.head()) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            if (System.nanoTime() - since > LONGEST_WAIT_NANOS) {
                throw new IllegalStateException("the notary does not keep up: " + notary.trouble());
            }
        }
        return rate;
    }

    private static long covered(EventLog log) {
        return log.checkpoints().newest().map(checkpoint -> checkpoint.size()).orElse(0L);
    }
}
