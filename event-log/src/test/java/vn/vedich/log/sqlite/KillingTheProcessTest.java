package vn.vedich.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.CommittedCommand;
import vn.vedich.log.EventLog;
import vn.vedich.log.EventLogFixture;
import vn.vedich.log.StoredEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillingTheProcessTest {

    private static final int KILLS = 4;

    /** One; the profile {@code kills} asks for many. */
    private static final int ROUNDS = Math.max(1, Integer.getInteger("kills", 0) / 12);

    @TempDir
    Path folder;

    private record Acknowledged(String commandId, long first, long last) {
        static Acknowledged parse(String line) {
            String[] parts = line.split(" ");
            return new Acknowledged(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        }
    }

    @Test
    void whatever_was_acknowledged_before_a_kill_is_there_once_and_positions_are_dense() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            killAgainAndAgain(SqliteHome.file(folder.resolve("round-" + round)));
        }
    }

    private static void killAgainAndAgain(Path file) throws Exception {
        Random moments = new Random();
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            // Arbitrary moments: after so many acknowledgements, wherever the other writers are then.
            acknowledged.addAll(appendUntilKilled(file, moments.nextInt(400)));
            try (EventLog log = SqliteEventLog.open(file, Clock.systemUTC(), new Random(1))) {
                assertIntact(log, acknowledged);
            }
        }
        assertThat(acknowledged).isNotEmpty();
    }

    private static List<Acknowledged> appendUntilKilled(Path file, int acknowledgements) throws Exception {
        Process process = AppendingProcess.start(file);
        List<Acknowledged> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                said.add(Acknowledged.parse(line));
                if (said.size() == acknowledgements + 1) {
                    // By its handle: this way what it said before can still be read.
                    process.toHandle().destroyForcibly();
                }
                line = nextWhole(lines);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(said).hasSizeGreaterThan(acknowledgements);
        return said;
    }

    /** The next line that was written to its end; the kill may have cut the last one. */
    private static String nextWhole(BufferedReader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = lines.read(); c >= 0; c = lines.read()) {
            if (c == '\n') {
                return line.toString();
            }
            line.append((char) c);
        }
        return null;
    }

    private static void assertIntact(EventLog log, List<Acknowledged> acknowledged) {
        List<StoredEvent> all = EventFixtureAccess.readAll(log);
        assertThat(all)
                .extracting(StoredEvent::position)
                .isEqualTo(LongStream.rangeClosed(0, log.head()).boxed().toList());
        assertThat(all).extracting(StoredEvent::eventId).doesNotHaveDuplicates();
        for (Acknowledged one : acknowledged) {
            CommittedCommand committed = log.commit(one.commandId()).orElseThrow();
            assertThat(committed.firstPosition()).isEqualTo(one.first());
            assertThat(committed.lastPosition()).isEqualTo(one.last());
        }
    }

    private abstract static class EventFixtureAccess extends EventLogFixture {
        static List<StoredEvent> readAll(EventLog log) {
            return readAll(log, 1_000);
        }
    }
}
