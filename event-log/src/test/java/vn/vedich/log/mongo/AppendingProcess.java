package vn.vedich.log.mongo;

import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import vn.vedich.log.Appended;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;

/**
 * A process of its own that appends some commits, by several threads. After each append returns it says so: a line with the
 * command's id and the first and last position.
 */
final class AppendingProcess {

    static final int WRITERS = 3;

    private AppendingProcess() {}

    /** @param commits of each writer; they come to one and a half times as many events */
    static Process start(MongoHome home, String name, int commits, Duration clockIsOff) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendingProcess.class.getName(),
                        MongoHome.uri(),
                        home.name(),
                        name,
                        Integer.toString(commits),
                        clockIsOff.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws InterruptedException {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.parse(arguments[4]));
        try (MongoClient client = MongoClients.create(arguments[0]);
                EventLog log = MongoEventLog.open(client.getDatabase(arguments[1]), clock, new SecureRandom())) {
            List<Thread> writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> Thread.ofPlatform()
                            .start(() ->
                                    append(log, "unit/" + arguments[2] + "-" + writer, Integer.parseInt(arguments[3]))))
                    .toList();
            for (Thread writer : writers) {
                writer.join();
            }
        }
    }

    private static void append(EventLog log, String stream, int commits) {
        long sequence = 0;
        for (int i = 0; i < commits; i++) {
            long first = sequence;
            int count = 1 + i % 2;
            NewEvent[] events = IntStream.range(0, count)
                    .mapToObj(
                            j -> event(stream + "-" + (first + j), stream, first + j, "{\"by\":{\"erasable\":\"x\"}}"))
                    .toArray(NewEvent[]::new);
            String commandId = stream + "!" + i;
            Appended appended = log.append(commit(commandId, events));
            say(commandId + " " + appended.firstPosition() + " " + appended.lastPosition());
            sequence += count;
        }
    }

    private static synchronized void say(String line) {
        System.out.println(line);
    }
}
