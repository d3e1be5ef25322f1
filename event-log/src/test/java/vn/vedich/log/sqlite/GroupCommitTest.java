package vn.vedich.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.single;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.Appended;
import vn.vedich.log.CommandAlreadyAppended;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.StreamConflict;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GroupCommitTest {

    @TempDir
    Path folder;

    private final FaultyConnection faults = new FaultyConnection();
    private final HeldClock clock = new HeldClock();
    private EventLog log;

    /** Holds the writer inside its first append, so that the commits that come meanwhile are its next group. */
    private static final class HeldClock extends Clock {
        private final CountDownLatch release = new CountDownLatch(1);

        @Override
        public Instant instant() {
            try {
                release.await();
                return Instant.EPOCH;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public ZoneId getZone() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    @BeforeEach
    void open() {
        log = SqliteEventLog.open(SqliteHome.file(folder), clock, new Random(1), faults::around);
        faults.commits.set(0);
    }

    @AfterEach
    void close() {
        clock.release.countDown();
        log.close();
    }

    @Test
    void commits_that_wait_share_one_sync_and_a_refused_one_does_not_hurt_the_others() throws Exception {
        List<FutureTask<Appended>> waiting = appendWhileHeld(
                single("unit/first", 0),
                single("unit/a", 0),
                commit("loser", event("l1", "unit/l", 0), event("l2", "unit/a", 0)),
                single("unit/b", 0));
        clock.release.countDown();

        assertThat(waiting.get(0).get().firstPosition()).isZero();
        assertThat(waiting.get(1).get().firstPosition()).isEqualTo(1);
        assertThatThrownBy(() -> waiting.get(2).get()).hasCauseInstanceOf(StreamConflict.class);
        assertThat(waiting.get(3).get().firstPosition()).isEqualTo(2);
        assertThat(faults.commits).hasValue(2);
        assertThat(log.commit("loser")).isEmpty();
    }

    @Test
    void when_the_sync_of_a_group_fails_all_of_it_learn_that_the_outcome_is_unknown() throws Exception {
        List<FutureTask<Appended>> waiting =
                appendWhileHeld(single("unit/first", 0), single("unit/a", 0), single("unit/b", 0));
        failAfterTheFirst(FaultyConnection.Fault.BEFORE_COMMIT);
        clock.release.countDown();

        waiting.get(0).get();
        assertThatThrownBy(() -> waiting.get(1).get()).hasCauseInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> waiting.get(2).get()).hasCauseInstanceOf(LogUnavailable.class);
    }

    @Test
    void a_commit_whose_rows_cannot_be_written_does_not_hurt_the_others_of_its_group() throws Exception {
        List<FutureTask<Appended>> waiting =
                appendWhileHeld(single("unit/first", 0), single("unit/a", 0), single("unit/b", 0));
        failAfterTheFirst(FaultyConnection.Fault.IN_INSERT);
        clock.release.countDown();

        assertThatThrownBy(() -> waiting.get(1).get()).hasCauseInstanceOf(LogUnavailable.class);
        assertThat(waiting.get(2).get().firstPosition()).isEqualTo(1);
        assertThat(log.lastSequence("unit/a")).isEmpty();
        assertThat(log.append(single("unit/a", 0)).firstPosition()).isEqualTo(2);
    }

    @Test
    void after_a_commit_that_did_not_reach_the_disk_the_log_goes_on_where_it_was() {
        clock.release.countDown();
        log.append(single("unit/x", 0));
        faults.next.set(FaultyConnection.Fault.BEFORE_COMMIT);
        assertThatThrownBy(() -> log.append(single("unit/x", 1))).isInstanceOf(LogUnavailable.class);
        assertThat(log.head()).isZero();
        assertThat(log.append(single("unit/x", 1)).firstPosition()).isEqualTo(1);
    }

    @Test
    void after_a_commit_whose_answer_got_lost_the_log_knows_the_command() {
        clock.release.countDown();
        log.append(single("unit/x", 0));
        faults.next.set(FaultyConnection.Fault.AFTER_COMMIT);
        Commit lost = single("unit/x", 1);
        assertThatThrownBy(() -> log.append(lost)).isInstanceOf(LogUnavailable.class);
        assertThat(log.commit(lost.commandId())).isPresent();
        assertThatThrownBy(() -> log.append(lost)).isInstanceOf(CommandAlreadyAppended.class);
        assertThat(log.append(single("unit/x", 2)).firstPosition()).isEqualTo(2);
    }

    @Test
    void closing_waits_for_what_was_handed_in() throws Exception {
        List<FutureTask<Appended>> waiting = appendWhileHeld(single("unit/first", 0), single("unit/a", 0));
        Thread closing = Thread.ofPlatform().start(log::close);
        await().until(() -> closing.getState() == Thread.State.WAITING);
        clock.release.countDown();
        assertThat(waiting.get(1).get().firstPosition()).isEqualTo(1);
        closing.join();
    }

    private void failAfterTheFirst(FaultyConnection.Fault fault) {
        log.onAppend(() -> {
            if (log.head() == 0) {
                faults.next.set(fault);
            }
        });
    }

    /** The first is held by the writer, the others wait in this order. */
    private List<FutureTask<Appended>> appendWhileHeld(Commit... commits) {
        List<FutureTask<Appended>> tasks = new ArrayList<>();
        for (Commit commit : commits) {
            FutureTask<Appended> task = new FutureTask<>(() -> log.append(commit));
            Thread thread = Thread.ofPlatform().start(task);
            await().until(() -> thread.getState() == Thread.State.WAITING);
            tasks.add(task);
        }
        return tasks;
    }
}
