package vn.vedich.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import vn.vedich.query.answer.Coverage;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProjectionsHealthTest {

    private final AtomicLong head = new AtomicLong(Coverage.NOTHING);
    private final AtomicLong units = new AtomicLong(Coverage.NOTHING);
    private final AtomicLong timeline = new AtomicLong(Coverage.NOTHING);
    private final AtomicLong nanoTime = new AtomicLong(-5);
    private final ProjectionsHealth health =
            new ProjectionsHealth(Map.of("units", units::get, "timeline", timeline::get), head::get, nanoTime::get);

    @Test
    void of_an_empty_log_there_is_nothing_to_follow() {
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void a_process_is_not_ready_before_the_last_of_them_has_reached_where_the_log_ended() {
        head.set(100);
        units.set(100);
        timeline.set(99);

        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);
        timeline.set(100);
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void an_end_that_moves_on_is_followed_and_need_not_be_reached() {
        for (long second = 0; second < 120; second++) {
            head.set(100 * second + 50);
            units.set(100 * second);
            timeline.set(100 * second);
            status();
            nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());
        }

        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void one_that_is_stuck_for_long_does_not_follow_until_it_has_caught_up() {
        status();
        head.set(3);
        units.set(3);
        timeline.set(2);
        assertThat(status()).isEqualTo(Status.UP);

        nanoTime.addAndGet(ProjectionsHealth.PATIENCE.toNanos());
        assertThat(status()).isEqualTo(Status.UP);
        nanoTime.addAndGet(1);
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);
        timeline.set(3);
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void a_log_that_is_away_is_said_without_failing() {
        ProjectionsHealth asked = new ProjectionsHealth(
                Map.of(),
                () -> {
                    throw new IllegalStateException("away");
                },
                nanoTime::get);

        assertThat(asked.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private Status status() {
        return health.health().getStatus();
    }
}
