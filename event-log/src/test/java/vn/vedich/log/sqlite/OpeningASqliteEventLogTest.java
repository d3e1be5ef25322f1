package vn.vedich.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.SampleEvents.single;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogCannotOpen;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningASqliteEventLogTest {

    @TempDir
    Path folder;

    @Test
    void the_file_says_what_it_is() {
        open().close();
        assertThat(SqliteHome.row(file(), "PRAGMA user_version")).containsExactly("4");
        assertThat(SqliteHome.row(file(), "PRAGMA journal_mode")).containsExactly("wal");
        assertThat(SqliteHome.row(file(), "SELECT value FROM about WHERE name = 'format'"))
                .containsExactly("ve-dich event log");
    }

    @Test
    void a_second_log_on_the_same_file_is_refused_until_the_first_is_closed() throws IOException {
        EventLog first = open();
        Path link = Files.createSymbolicLink(folder.resolve("link"), file().getParent());
        assertThatThrownBy(this::open).isInstanceOf(LogCannotOpen.class).hasMessageContaining("open already");
        assertThatThrownBy(() -> open(link.resolve("events.db"))).isInstanceOf(LogCannotOpen.class);
        first.append(single("unit/x", 0));
        first.close();
        try (EventLog second = open()) {
            assertThat(second.head()).isZero();
        }
    }

    @Test
    void what_was_appended_and_read_stands_in_the_one_file_once_the_log_is_closed() {
        try (EventLog log = open()) {
            log.append(single("unit/x", 0));
            assertThat(log.read(0, 10)).hasSize(1);
        }
        assertThat(file()).isNotEmptyFile();
        assertThat(file().resolveSibling(file().getFileName() + "-wal")).doesNotExist();
    }

    @Test
    void a_second_process_is_refused() throws Exception {
        try (EventLog _ = open()) {
            Process other = AppendingProcess.start(file());
            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(other.exitValue()).isNotZero();
            assertThat(new String(other.getErrorStream().readAllBytes())).contains("LogCannotOpen", "open already");
        }
    }

    @Test
    void a_database_that_is_no_log_is_refused_and_left_as_it_is() {
        Path other = folder.resolve("other.db");
        SqliteHome.sql(other, "CREATE TABLE accounts (id TEXT)");
        assertThatThrownBy(() -> open(other)).isInstanceOf(LogCannotOpen.class).hasMessageContaining("no event log");
        assertThat(SqliteHome.row(other, "PRAGMA journal_mode")).containsExactly("delete");
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_as_it_is() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "not a database ".repeat(100));
        assertThatThrownBy(() -> open(other)).isInstanceOf(LogCannotOpen.class);
        assertThat(other).hasContent("not a database ".repeat(100));
    }

    @Test
    void a_folder_is_refused() {
        assertThatThrownBy(() -> open(folder)).isInstanceOf(LogCannotOpen.class).hasMessageContaining("not a file");
    }

    @Test
    void a_log_of_a_later_format_is_refused() {
        open().close();
        SqliteHome.sql(file(), "PRAGMA user_version = 5");
        assertThatThrownBy(this::open)
                .isInstanceOf(LogCannotOpen.class)
                .hasMessageContaining("format version 5, this program knows those up to 4");
    }

    @Test
    void a_damaged_file_is_refused() throws IOException {
        fill();
        byte[] bytes = Files.readAllBytes(file());
        for (int i = bytes.length / 2; i < bytes.length / 2 + 4_096; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(file(), bytes);
        assertThatThrownBy(this::open).isInstanceOf(LogCannotOpen.class);
    }

    @Test
    void a_log_from_which_an_event_was_taken_is_refused() {
        fill();
        String trigger = SqliteHome.row(file(), "SELECT sql FROM sqlite_schema WHERE name = 'events_are_never_deleted'")
                .getFirst();
        SqliteHome.sql(file(), "DROP TRIGGER events_are_never_deleted");
        SqliteHome.sql(file(), "DELETE FROM events WHERE position = 7");
        SqliteHome.sql(file(), trigger);
        assertThatThrownBy(this::open).isInstanceOf(LogCannotOpen.class).hasMessageContaining("events are missing");
    }

    @Test
    void a_log_from_which_a_commit_was_taken_is_refused() {
        fill();
        SqliteHome.sql(file(), "DELETE FROM commits WHERE first_position = 7");
        assertThatThrownBy(this::open).isInstanceOf(LogCannotOpen.class).hasMessageContaining("events are missing");
    }

    @Test
    void a_log_whose_guards_were_taken_away_is_refused() {
        fill();
        SqliteHome.sql(file(), "DROP TRIGGER checkpoints_are_never_deleted");
        assertThatThrownBy(this::open)
                .isInstanceOf(LogCannotOpen.class)
                .hasMessageContaining("no longer has, CREATE TRIGGER checkpoints_are_never_deleted");
    }

    @Test
    void a_log_in_which_an_id_can_no_longer_be_found_is_refused() {
        fillWithIdsInFile();
        openWithIdsInFile().close();
        SqliteHome.sql(file(), "DELETE FROM ids WHERE position = 7");
        assertThatThrownBy(this::openWithIdsInFile)
                .isInstanceOf(LogCannotOpen.class)
                .hasMessageContaining("does not follow from the events");
    }

    @Test
    void the_database_itself_refuses_to_change_or_delete_an_event() {
        fill();
        assertThatThrownBy(() -> SqliteHome.sql(file(), "UPDATE events SET name = 'other' WHERE position = 7"))
                .hasStackTraceContaining("an event is never changed");
        assertThatThrownBy(() -> SqliteHome.sql(file(), "DELETE FROM events WHERE position = 7"))
                .hasStackTraceContaining("an event is never deleted");
    }

    private void fill() {
        try (EventLog log = open()) {
            for (int i = 0; i < 200; i++) {
                log.append(single("unit/x", i));
            }
        }
    }

    private EventLog openWithIdsInFile() {
        return IdsInTheFile.open(file(), Clock.systemUTC(), new Random(1), IdHash.sha256(), 0);
    }

    private void fillWithIdsInFile() {
        try (EventLog log = openWithIdsInFile()) {
            for (int i = 0; i < 100; i++) {
                log.append(single("unit/x", i));
            }
        }
    }

    private Path file() {
        return SqliteHome.file(folder);
    }

    private EventLog open() {
        return open(file());
    }

    private static EventLog open(Path file) {
        return SqliteEventLog.open(file, Clock.systemUTC(), new Random(1));
    }
}
