package vn.vedich.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeriodsTest {

    @Test
    void a_period_of_years_holds_both_its_ends() {
        Years period = new Years(2016, 2020);

        assertThat(period.contains(2016)).isTrue();
        assertThat(period.contains(2020)).isTrue();
        assertThat(period.contains(2021)).isFalse();
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        LocalDate day = LocalDate.of(2019, 7, 9);
        assertThatThrownBy(() -> new Years(2020, 2019)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Days(day, day.minusDays(1))).isInstanceOf(InvalidValue.class);
        assertThat(new Days(day, day).from()).isEqualTo(day);
    }
}
