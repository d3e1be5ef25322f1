package vn.vedich.log.sqlite;

import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.streamless;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.vedich.log.Appended;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.Snapshot;
import vn.vedich.log.StreamConflict;
import vn.vedich.proof.CanonicalJson;

/**
 * A process of its own that opens a log and does one of everything that is written, until it is killed at one call to the
 * database. What it was answered it says, a line each.
 */
final class ScriptedProcess {

    private ScriptedProcess() {}

    static Process start(Path file, int fatalCall, FatalCall.Moment moment) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ScriptedProcess.class.getName(),
                        file.toString(),
                        String.valueOf(fatalCall),
                        moment.name())
                .start();
    }

    public static void main(String[] arguments) throws IOException {
        FatalCall fatal = new FatalCall(Integer.parseInt(arguments[1]), FatalCall.Moment.valueOf(arguments[2]));
        run(Path.of(arguments[0]), fatal);
        // What waits to kill would otherwise be left behind.
        System.exit(0);
    }

    /** The same calls each time that the file is in the same state. */
    static void run(Path file, WatchedConnection.Watcher watcher) {
        try (EventLog log = SqliteEventLog.open(
                file,
                Clock.systemUTC(),
                new SecureRandom(),
                connection -> WatchedConnection.around(connection, watcher),
                new IdSettings(IdHash.sha256(), 0))) {
            for (Commit commit : commits()) {
                Appended appended = log.append(commit);
                say(commit.commandId() + " " + appended.firstPosition() + " " + appended.lastPosition());
            }
            loseAPlace(log);
            log.snapshots().store(new Snapshot("unit/s", "unit", 1, "s", "unit.S", 1, Instant.EPOCH, "1", "{}"));
            eraseText(log);
            long size = log.head() + 1;
            log.checkpoints().keep(new KeptCheckpoint(size, "note", "key"));
            say("checkpoint " + size);
        }
    }

    /** In this order. */
    static List<Commit> commits() {
        String withTexts = "{\"by\":{\"erasable\":\"" + "x".repeat(9_000) + "\"}}";
        return List.of(
                commit("k1", event("k1-1", "unit/s", 0)),
                commit(
                        "k2",
                        event("k2-1", "unit/s", 1, withTexts),
                        streamless("k2-2", withTexts),
                        event("k2-3", "unit/t", 0)),
                commit("k3", streamless("k3-1", "1")));
    }

    private static void loseAPlace(EventLog log) {
        try {
            log.append(commit("refused", streamless("refused-1", "1"), event("refused-2", "unit/s", 0)));
            throw new IllegalStateException("the place is taken");
        } catch (StreamConflict conflict) {
            say("refused " + conflict.existing().position());
        }
    }

    private static void eraseText(EventLog log) {
        long position = log.commit("k2").orElseThrow().firstPosition();
        String texts = log.readCovered(position, 1).getFirst().texts();
        String hash = CanonicalJson.parse(texts).propertyNames().iterator().next();
        log.eraseText(position, hash);
        say("erased " + position);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
