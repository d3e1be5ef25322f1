package vn.vedich.kernel.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DayOrMonthTest {

    @Test
    void a_month_is_over_with_its_last_day() {
        DayOrMonth month = DayOrMonth.of("2020-02");

        assertThat(month.isMonth()).isTrue();
        assertThat(month.firstDay()).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(month.lastDay()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(month).hasToString("2020-02").isEqualTo(DayOrMonth.of(YearMonth.of(2020, 2)));
    }

    @Test
    void a_day_is_that_day() {
        DayOrMonth day = DayOrMonth.of("2019-07-09");

        assertThat(day.isMonth()).isFalse();
        assertThat(day).hasToString("2019-07-09").isEqualTo(DayOrMonth.of(LocalDate.of(2019, 7, 9)));
    }

    @Test
    void what_began_earlier_comes_first() {
        assertThat(DayOrMonth.of("2019-06-30")).isLessThan(DayOrMonth.of("2019-07"));
        assertThat(DayOrMonth.of("2019-07-01")).isLessThan(DayOrMonth.of("2019-07"));
        assertThat(DayOrMonth.of("2019-07")).isLessThan(DayOrMonth.of("2019-07-02"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-29",
                "2019-13",
                "2019-00-01",
                "2019",
                "09/07/2019",
                "2019-7-9",
                "1899-12-31",
                "3000-01",
                "",
                "2019-07-09T00:00"
            })
    void what_is_not_in_the_calendar_is_refused(String typed) {
        assertThatThrownBy(() -> DayOrMonth.of(typed)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void some_days_of_a_month_are_neither_a_day_nor_a_month() {
        LocalDate first = LocalDate.of(2019, 7, 1);
        assertThatThrownBy(() -> new DayOrMonth(first, first.plusDays(6))).isInstanceOf(InvalidValue.class);
    }
}
