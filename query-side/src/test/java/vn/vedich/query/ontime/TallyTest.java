package vn.vedich.query.ontime;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.directive.OnTime;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TallyTest {

    /** What the Office of the Government said of 2017: 21,914 tasks, and 98.62 %. */
    @Test
    void the_governments_figures_of_2017_come_to_its_ratio() {
        Tally tally = new Tally(Map.of(
                OnTime.DONE_ON_TIME, 14_068,
                OnTime.DONE_LATE, 1_983,
                OnTime.OPEN_IN_TIME, 5_640,
                OnTime.OPEN_OVERDUE, 223));

        assertThat(tally.done()).isEqualTo(16_051);
        assertThat(tally.due()).isEqualTo(16_274);
        assertThat(tally.percent()).contains(new BigDecimal("98.62"));
    }

    @Test
    void where_nothing_has_come_due_there_is_no_ratio() {
        assertThat(Tally.of(Stream.of(OnTime.OPEN_IN_TIME, OnTime.NO_DEADLINE)).percent())
                .isEmpty();
        assertThat(Tally.of(Stream.of(OnTime.OPEN_OVERDUE)).percent()).contains(new BigDecimal("0.00"));
        assertThat(Tally.of(Stream.of(OnTime.DONE_LATE)).percent()).contains(new BigDecimal("100.00"));
    }
}
