package vn.vedich.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.Commit;
import vn.vedich.log.CommittedCommand;
import vn.vedich.log.EventLog;
import vn.vedich.log.SampleEvents;
import vn.vedich.log.StoredEvent;

/**
 * Kills a process before, during and after each call that it makes to the database: while a new file is made, while an old
 * one is upgraded, at each step of an append, of erasing, of moving the write-ahead log into the database, and of closing.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillingAtEveryStageTest {

    /** Spread over all stages; the profile {@code kills} goes round all of them more than once. */
    private static final int KILLS = Integer.getInteger("kills", 12);

    private static final int KILLED = 137;

    @TempDir
    Path folder;

    /** What the process finds. */
    private enum Start {
        NOTHING,
        EARLIER_FORMAT,
        A_LOG;

        void prepare(Path file) throws IOException {
            switch (this) {
                case NOTHING -> {}
                case EARLIER_FORMAT -> EarlierFormat.version2(file);
                case A_LOG -> {
                    try (EventLog log = openLog(file)) {
                        log.append(SampleEvents.single("unit/before", 0));
                    }
                }
            }
        }
    }

    private record Kill(Start start, int call, String name, FatalCall.Moment moment) {}

    @Test
    void at_no_stage_does_a_kill_lose_what_was_answered_or_leave_half_of_what_was_not() throws Exception {
        List<Kill> stages = stages();
        for (int i = 0; i < KILLS; i++) {
            kill(stages.get((int) ((long) i * Math.max(1, stages.size() / KILLS) % stages.size())), i);
        }
    }

    private List<Kill> stages() throws Exception {
        List<Kill> stages = new ArrayList<>();
        for (Start start : Start.values()) {
            Path file = folder.resolve("stages-" + start).resolve("events.db");
            start.prepare(file);
            List<String> calls = FatalCall.seenBy(watcher -> ScriptedProcess.run(file, watcher));
            for (int call = 0; call < calls.size(); call++) {
                for (FatalCall.Moment moment : FatalCall.Moment.values()) {
                    stages.add(new Kill(start, call, calls.get(call), moment));
                }
            }
        }
        return stages;
    }

    private void kill(Kill kill, int number) throws Exception {
        Path file = folder.resolve("kill-" + number).resolve("events.db");
        kill.start().prepare(file);
        Process process = ScriptedProcess.start(file, kill.call(), kill.moment());
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (kill.moment() == FatalCall.Moment.DURING) {
            assertThat(status).as("status, killed at %s", kill).isIn(0, KILLED);
        } else {
            assertThat(status).as("status, killed at %s", kill).isEqualTo(KILLED);
        }
        assertIntact(file, said.lines().toList(), kill);
    }

    private static void assertIntact(Path file, List<String> said, Kill kill) throws IOException {
        try (EventLog log = openLog(file)) {
            List<StoredEvent> all = log.read(0, EventLog.MAX_READ);
            assertThat(all)
                    .as("positions, killed at %s", kill)
                    .extracting(StoredEvent::position)
                    .isEqualTo(LongStream.rangeClosed(0, log.head()).boxed().toList());
            assertThat(all)
                    .as("ids, killed at %s", kill)
                    .extracting(StoredEvent::eventId)
                    .doesNotHaveDuplicates();
            assertThat(all)
                    .as("times, killed at %s", kill)
                    .isSortedAccordingTo((a, b) -> a.recordedAt().compareTo(b.recordedAt()));
            ScriptedProcess.commits().forEach(commit -> assertWholeOrAbsent(log, commit, said, kill));
            said.forEach(line -> assertKept(log, line, kill));
        }
        assertThat(SqliteHome.row(file, "PRAGMA integrity_check"))
                .as("killed at %s", kill)
                .containsExactly("ok");
        assertGoesOn(file, kill);
    }

    private static void assertWholeOrAbsent(EventLog log, Commit commit, List<String> said, Kill kill) {
        Optional<CommittedCommand> found = log.commit(commit.commandId());
        boolean answered = said.stream().anyMatch(line -> line.startsWith(commit.commandId() + " "));
        assertThat(found.isPresent() || !answered)
                .as("%s kept, killed at %s", commit, kill)
                .isTrue();
        found.ifPresent(whole -> assertThat(whole.events())
                .as("killed at %s", kill)
                .extracting(StoredEvent::eventId)
                .isEqualTo(
                        commit.events().stream().map(event -> event.eventId()).toList()));
    }

    private static void assertKept(EventLog log, String line, Kill kill) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "checkpoint" ->
                assertThat(log.checkpoints().newest().map(KeptCheckpoint::size))
                        .as("killed at %s", kill)
                        .contains(Long.valueOf(words[1]));
            case "erased" ->
                assertThat(log.readCovered(Long.parseLong(words[1]), 1)
                                .getFirst()
                                .texts())
                        .as("killed at %s", kill)
                        .isNull();
            case "refused" ->
                assertThat(log.commit("refused")).as("killed at %s", kill).isEmpty();
            default -> {
                CommittedCommand committed = log.commit(words[0]).orElseThrow();
                assertThat(committed.firstPosition()).as("killed at %s", kill).isEqualTo(Long.parseLong(words[1]));
                assertThat(committed.lastPosition()).as("killed at %s", kill).isEqualTo(Long.parseLong(words[2]));
            }
        }
    }

    private static void assertGoesOn(Path file, Kill kill) {
        try (EventLog log = openLog(file)) {
            long next = log.head() + 1;
            assertThat(log.append(SampleEvents.single("unit/after", 0)).firstPosition())
                    .as("killed at %s", kill)
                    .isEqualTo(next);
        }
    }

    private static EventLog openLog(Path file) {
        return SqliteEventLog.open(file, Clock.systemUTC(), new Random(1));
    }
}
