package vn.vedich.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import vn.vedich.log.EventLog;
import vn.vedich.log.sqlite.SqliteEventLog;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LogHealthTest {

    @TempDir
    private Path folder;

    @Test
    void a_log_that_answers_is_well_and_one_that_does_not_is_said_to_be_down() {
        EventLog log = SqliteEventLog.open(folder.resolve("log.sqlite"), Clock.systemUTC(), new SecureRandom());
        LogHealth health = new LogHealth(log);

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsEntry("head", -1L);
        log.close();
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }
}
