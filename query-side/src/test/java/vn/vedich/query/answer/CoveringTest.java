package vn.vedich.query.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CoveringTest {

    private static final Duration SHORT = Duration.ofMillis(30);

    @Test
    void an_answer_waits_until_it_covers_what_was_asked_for() {
        AtomicLong position = new AtomicLong(0);
        Covering covering = new Covering(position::getAndIncrement, Duration.ofSeconds(5));

        assertThat(covering.answer("3", () -> "said")).isEqualTo(new Covered<>("said", 3));
    }

    @Test
    void an_answer_that_stays_behind_is_not_given() {
        assertThatThrownBy(() -> new Covering(() -> 2, SHORT).answer("3", () -> "said"))
                .isInstanceOfSatisfying(NotYetCovered.class, e -> {
                    assertThat(e.wanted()).isEqualTo(3);
                    assertThat(e.covered()).isEqualTo(2);
                });
    }

    @Test
    void without_a_wish_the_answer_is_given_at_once_even_before_the_first_event() {
        assertThat(new Covering(() -> Coverage.NOTHING, SHORT)
                        .answer(null, () -> "said")
                        .position())
                .isEqualTo(-1);
    }

    @Test
    void several_cover_together_what_the_last_of_them_covers() {
        assertThat(Coverage.least(List.of(() -> 7, () -> 3)).position()).isEqualTo(3);
    }

    @Test
    void a_wish_that_is_no_position_is_refused() {
        Covering covering = new Covering(() -> 2, SHORT);

        assertThatThrownBy(() -> covering.answer("-1", () -> "said")).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> covering.answer("soon", () -> "said")).isInstanceOf(BadParameter.class);
    }
}
