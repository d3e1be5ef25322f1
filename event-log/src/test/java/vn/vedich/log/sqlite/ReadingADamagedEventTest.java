package vn.vedich.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.NewEvent;

/** A byte of an event was changed into what no event can say: the log says so, and does not blame who reads. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingADamagedEventTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("1999-12-31T08:15:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.parse("1987-06-05");

    @TempDir
    private Path folder;

    @Test
    void a_day_that_is_none_any_more_makes_the_log_unavailable_to_who_reads_it() throws IOException {
        Path file = withOneEvent();
        damage(file, DAY.toString());

        try (EventLog log = open(file)) {
            assertThatThrownBy(() -> log.readCovered(0, 10))
                    .isInstanceOf(LogUnavailable.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void a_log_whose_last_time_of_recording_is_none_any_more_can_not_be_opened() throws IOException {
        Path file = withOneEvent();
        damage(file, "1999-12-31");

        assertThatThrownBy(() -> open(file)).isInstanceOf(LogCannotOpen.class).hasMessageContaining("damaged");
    }

    private Path withOneEvent() {
        Path file = folder.resolve("events.db");
        try (EventLog log = open(file)) {
            log.append(
                    new Commit("c0", null, List.of(NewEvent.ofNoStream("e0", "log.Said", 1, DAY, "{}", "{\"n\":0}"))));
        }
        return file;
    }

    private static EventLog open(Path file) {
        return SqliteEventLog.open(file, CLOCK, new Random(1));
    }

    private static void damage(Path file, String written) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int place = text.indexOf(written);
        assertThat(place).isPositive();
        for (int at = place; at >= 0; at = text.indexOf(written, at + 1)) {
            bytes[at] = ':';
        }
        Files.write(file, bytes);
    }
}
