package vn.vedich.log.sqlite;

import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.stream.IntStream;
import vn.vedich.log.Appended;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;

/**
 * A process of its own that appends until it is killed. After each append returns it says so: a line with the command's id
 * and the first and last position.
 */
final class AppendingProcess {

    private static final int WRITERS = 3;

    private AppendingProcess() {}

    static Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProcess.class.getName(),
                        file.toString())
                .start();
    }

    public static void main(String[] arguments) throws InterruptedException {
        EventLog log = SqliteEventLog.open(Path.of(arguments[0]), Clock.systemUTC(), new SecureRandom());
        for (int writer = 0; writer < WRITERS; writer++) {
            String stream = "unit/w" + writer;
            Thread.ofPlatform().start(() -> appendFor(log, stream));
        }
        Thread.currentThread().join();
    }

    private static void appendFor(EventLog log, String stream) {
        long next = log.lastSequence(stream).orElse(-1) + 1;
        while (true) {
            long first = next;
            int count = 1 + (int) (first % 3);
            NewEvent[] events = IntStream.range(0, count)
                    .mapToObj(
                            i -> event(stream + "-" + (first + i), stream, first + i, "{\"by\":{\"erasable\":\"x\"}}"))
                    .toArray(NewEvent[]::new);
            String commandId = stream + "#" + first;
            Appended appended = log.append(commit(commandId, events));
            say(commandId + " " + appended.firstPosition() + " " + appended.lastPosition());
            next += count;
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
    }
}
