package vn.vedich.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.streamless;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.log.EventLogFixture;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.Snapshot;

/** What the file holds besides events: checkpoints, snapshots, and the command of each event. */
class SqliteBesidesEventsTest extends EventLogFixture {

    @TempDir
    Path folder;

    @Override
    protected EventLog open() {
        return SqliteEventLog.open(SqliteHome.file(folder), clock, random);
    }

    @Test
    void each_covered_event_has_the_command_that_it_came_with_wherever_the_reading_starts() {
        Fingerprint fingerprint = Fingerprint.of(new byte[] {1}, random);
        log.append(commit("c1", streamless("a", "1"), streamless("b", "{\"t\":{\"erasable\":\"x\"}}")));
        log.append(commit("c2", fingerprint, event("c", "unit/x", 0), event("d", "unit/x", 1), streamless("e", "1")));
        log.append(commit("c3", streamless("f", "1")));

        assertThat(log.readCovered(0, 10))
                .extracting(CoveredEvent::commandId)
                .containsExactly("c1", "c1", "c2", "c2", "c2", "c3");
        assertThat(log.readCovered(3, 2)).extracting(CoveredEvent::commandId).containsExactly("c2", "c2");
        assertThat(log.readCovered(3, 1).getFirst().fingerprint()).isEqualTo(fingerprint.hash());
        assertThat(log.readCovered(1, 1).getFirst().texts()).contains("\"text\":\"x\"");
        assertThat(log.readCovered(6, 1)).isEmpty();
    }

    @Test
    void the_database_itself_refuses_to_change_delete_or_step_behind_a_checkpoint() {
        log.checkpoints().keep(new KeptCheckpoint(7, "note", "key"));
        Path file = SqliteHome.file(folder);
        assertThatThrownBy(() -> SqliteHome.sql(file, "UPDATE checkpoints SET note = 'other'"))
                .hasStackTraceContaining("a checkpoint is never changed");
        assertThatThrownBy(() -> SqliteHome.sql(file, "DELETE FROM checkpoints"))
                .hasStackTraceContaining("a checkpoint is never deleted");
        assertThatThrownBy(() -> SqliteHome.sql(file, "INSERT OR REPLACE INTO checkpoints VALUES (7, 'other', 'k')"))
                .hasStackTraceContaining("a checkpoint is of more events than the one before");
    }

    @Test
    void checkpoints_and_snapshots_are_kept_over_a_restart_and_refused_when_closed() {
        KeptCheckpoint checkpoint = new KeptCheckpoint(7, "note", "key");
        Snapshot snapshot = new Snapshot("unit/x", "unit", 3, "s", "unit.Snapshot", 1, NOON, "{}", "{}");
        assertThat(log.checkpoints().keep(checkpoint)).isTrue();
        log.snapshots().store(snapshot);
        reopen();
        assertThat(log.checkpoints().newest()).contains(checkpoint);
        assertThat(log.snapshots().newest("unit/x")).contains(snapshot);
        log.close();
        assertThatThrownBy(() -> log.checkpoints().keep(new KeptCheckpoint(8, "n", "k")))
                .isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> log.snapshots().newest("unit/x")).isInstanceOf(LogUnavailable.class);
    }
}
