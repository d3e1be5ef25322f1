package vn.vedich.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.single;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.EventLog;
import vn.vedich.log.EventLogFixture;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StoredEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AFailingDiskTest extends EventLogFixture {

    private static final String LARGE = "\"" + "x".repeat(100_000) + "\"";

    @TempDir
    Path folder;

    private final LimitedDisk disk = new LimitedDisk();

    @Override
    protected EventLog open() {
        return SqliteEventLog.open(SqliteHome.file(folder), clock, random, disk::around);
    }

    @Test
    void on_a_full_disk_an_append_says_so_and_works_again_when_there_is_room() {
        log.append(single("unit/x", 0));
        disk.fill();
        NewEvent large = event("large", "unit/x", 1, LARGE);
        assertThatThrownBy(() -> log.append(commit("c", large)))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("database or disk is full");
        assertThat(log.read(0, 10)).extracting(StoredEvent::eventId).containsExactly("unit/x-0");
        assertThat(log.commit("c")).isEmpty();

        disk.makeRoom();
        assertThat(log.append(commit("c", large)).firstPosition()).isEqualTo(1);
        assertSound(List.of("unit/x-0", "large"));
    }

    @Test
    void on_a_read_only_disk_everything_written_says_so_and_everything_can_be_read() {
        log.append(single("unit/x", 0));
        disk.makeReadOnly();
        assertThatThrownBy(() -> log.append(single("unit/x", 1)))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("readonly database");
        assertThatThrownBy(() -> log.checkpoints().keep(new KeptCheckpoint(1, "note", "key")))
                .isInstanceOf(LogUnavailable.class)
                .hasMessageContaining("readonly database");
        assertThat(log.head()).isZero();
        assertThat(log.checkpoints().newest()).isEmpty();

        disk.makeRoom();
        assertThat(log.append(single("unit/x", 1)).firstPosition()).isEqualTo(1);
        assertThat(log.checkpoints().keep(new KeptCheckpoint(2, "note", "key"))).isTrue();
        assertSound(List.of("unit/x-0", "unit/x-1"));
    }

    @Test
    void a_log_that_cannot_be_made_for_want_of_room_is_refused_and_made_when_there_is_some() {
        log.close();
        disk.fill();
        Path other = folder.resolve("other.db");
        assertThatThrownBy(() -> SqliteEventLog.open(other, clock, random, disk::around))
                .isInstanceOf(LogCannotOpen.class)
                .hasMessageContaining("database or disk is full");
        disk.makeRoom();
        try (EventLog made = SqliteEventLog.open(other, clock, random, disk::around)) {
            assertThat(made.head()).isEqualTo(-1);
        }
    }

    @Test
    void a_log_beside_which_no_lock_can_be_made_is_refused() throws IOException {
        Path other = folder.resolve("other.db");
        Files.createDirectory(folder.resolve("other.db.lock"));
        assertThatThrownBy(() -> SqliteEventLog.open(other, clock, random))
                .isInstanceOf(LogCannotOpen.class)
                .hasMessageContaining("can't lock");
    }

    private void assertSound(List<String> eventIds) {
        reopen();
        assertThat(log.read(0, 10)).extracting(StoredEvent::eventId).isEqualTo(eventIds);
        assertThat(SqliteHome.row(SqliteHome.file(folder), "PRAGMA integrity_check"))
                .containsExactly("ok");
    }
}
