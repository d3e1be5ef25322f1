package vn.vedich.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.CommittedCommand;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;

/** Processes of the operating system that append over TCP, one of which is killed, while this one follows. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeveralProcessesTest {

    private static final int PROCESSES = 3;
    private static final int COMMITS = 40;
    private static final int KILLED_AFTER = 25;
    private static final int FROM_THOSE_NOT_KILLED = (PROCESSES - 1) * AppendingProcess.WRITERS * COMMITS * 3 / 2;

    private record Acknowledged(String commandId, long first, long last) {
        static Acknowledged parse(String line) {
            String[] parts = line.split(" ");
            return new Acknowledged(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        }
    }

    @Test
    void all_that_was_acknowledged_is_there_once_and_a_follower_sees_one_dense_order() throws Exception {
        try (MongoHome home = new MongoHome();
                EventLog log = MongoEventLog.open(home.connect(), Clock.systemUTC(), new Random(1));
                ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<List<StoredEvent>> follower =
                    threads.submit(() -> new Follower(log, 100).follow(FROM_THOSE_NOT_KILLED));
            List<Future<List<Acknowledged>>> running = new ArrayList<>();
            for (int i = 0; i < PROCESSES; i++) {
                Process process = AppendingProcess.start(home, "p" + i, COMMITS, Duration.ofMinutes(-7L * i));
                int kill = i == 0 ? KILLED_AFTER : Integer.MAX_VALUE;
                running.add(threads.submit(() -> listen(process, kill)));
            }
            List<Acknowledged> acknowledged = new ArrayList<>();
            for (Future<List<Acknowledged>> process : running) {
                acknowledged.addAll(process.get());
            }
            assertThat(acknowledged)
                    .hasSizeGreaterThanOrEqualTo(KILLED_AFTER + (PROCESSES - 1) * AppendingProcess.WRITERS * COMMITS);
            List<StoredEvent> seen = follower.get();
            List<StoredEvent> all = readAll(log);
            assertThat(all.subList(0, seen.size())).isEqualTo(seen);
            assertIntact(log, all, acknowledged);
        }
    }

    private static List<Acknowledged> listen(Process process, int killAfter) {
        List<Acknowledged> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                said.add(Acknowledged.parse(line));
                if (said.size() == killAfter) {
                    process.toHandle().destroyForcibly();
                    return said;
                }
                line = lines.readLine();
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<StoredEvent> readAll(EventLog log) {
        List<StoredEvent> all = new ArrayList<>();
        List<StoredEvent> piece = log.read(0, 1_000);
        while (!piece.isEmpty()) {
            all.addAll(piece);
            piece = log.read(all.size(), 1_000);
        }
        return all;
    }

    private static void assertIntact(EventLog log, List<StoredEvent> all, List<Acknowledged> acknowledged) {
        assertThat(all)
                .extracting(StoredEvent::position)
                .isEqualTo(LongStream.range(0, all.size()).boxed().toList());
        assertThat(all).extracting(StoredEvent::eventId).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo((a, b) -> a.recordedAt().compareTo(b.recordedAt()));
        for (Acknowledged one : acknowledged) {
            CommittedCommand committed = log.commit(one.commandId()).orElseThrow();
            assertThat(committed.firstPosition()).isEqualTo(one.first());
            assertThat(committed.lastPosition()).isEqualTo(one.last());
        }
        for (String stream : streams()) {
            assertThat(all.stream()
                            .filter(event -> stream.equals(event.stream()))
                            .map(StoredEvent::sequence)
                            .toList())
                    .isEqualTo(
                            LongStream.rangeClosed(0, log.lastSequence(stream).orElse(-1))
                                    .boxed()
                                    .toList());
        }
    }

    private static List<String> streams() {
        return IntStream.range(0, PROCESSES * AppendingProcess.WRITERS)
                .mapToObj(i -> "unit/p" + i / AppendingProcess.WRITERS + "-" + i % AppendingProcess.WRITERS)
                .toList();
    }
}
