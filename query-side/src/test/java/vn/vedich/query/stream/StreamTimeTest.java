package vn.vedich.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StreamTimeTest {

    private static final StreamLimits LIMITS = new StreamLimits(1, 1, Duration.ofMinutes(10), Duration.ofHours(1));

    @Test
    void a_stream_ends_when_that_is_over_for_which_the_caller_signed_in() {
        assertThat(StreamTime.from(LIMITS, Optional.of(Duration.ZERO)).isOver()).isTrue();
        assertThat(StreamTime.from(LIMITS, Optional.of(Duration.ofSeconds(-5))).isOver())
                .isTrue();
        StreamTime soon = StreamTime.from(LIMITS, Optional.of(Duration.ofMinutes(5)));
        assertThat(soon.isOver()).isFalse();
        assertThat(soon.patience()).isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5));
    }

    @Test
    void a_stream_ends_after_its_longest_time_and_is_heard_of_at_every_heartbeat_until_then() {
        for (Optional<Duration> signedIn : List.of(Optional.<Duration>empty(), Optional.of(Duration.ofDays(1)))) {
            assertThat(StreamTime.from(LIMITS, signedIn).patience()).isEqualTo(Duration.ofMinutes(10));
        }
        StreamLimits none = new StreamLimits(1, 1, Duration.ofMinutes(10), Duration.ZERO);
        assertThat(StreamTime.from(none, Optional.empty()).isOver()).isTrue();
    }
}
