package vn.vedich.kernel.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.kernel.judgement.Judging.number;
import static vn.vedich.kernel.judgement.Judging.threshold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.Threshold;
import vn.vedich.kernel.criteria.YearBasis;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.value.Decimal;

/** The income that must be reached rises by year; 30 million counts from 2018, 36 from 2020, 20 from the start. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChoosingAThresholdTest {

    private static final Threshold DELTA = new Threshold(new ProfileId("delta"), null, Decimal.of(50));

    /** Observed in 2017. */
    private final Judging income = Judging.by(new Measure.AmountAtLeast(
                    new MeasurementUnit("million"),
                    List.of(threshold(2020, "36"), DELTA, threshold(null, "20"), threshold(2018, "30"))))
            .recorded("i1", number("25"), "2017-12-31");

    @Test
    void by_the_year_of_judging_it_rises_from_the_first_day_of_a_year() {
        assertThat(heldTo("2018-01-01")).isEqualTo(Decimal.of(30));
        assertThat(heldTo("2019-12-31")).isEqualTo(Decimal.of(30));
        assertThat(heldTo("2020-01-01")).isEqualTo(Decimal.of(36));
        assertThat(heldTo("2024-01-01")).isEqualTo(Decimal.of(36));
    }

    @Test
    void before_the_first_year_named_the_one_from_the_start_counts() {
        assertThat(heldTo("2017-12-31")).isEqualTo(Decimal.of(20));
    }

    @Test
    void by_the_year_of_observing_it_stays_whenever_it_is_judged() {
        assertThat(income.basedOn(YearBasis.OBSERVED).check("2020-06-01").threshold())
                .isEqualTo(Decimal.of(20));
    }

    @Test
    void by_the_end_of_the_period_the_last_one_counts_from_the_start() {
        assertThat(income.basedOn(YearBasis.PERIOD_END).check("2017-12-31").threshold())
                .isEqualTo(Decimal.of(36));
    }

    @Test
    void another_profile_is_held_to_its_own() {
        assertThat(income.underProfile("delta").check("2020-06-01").threshold()).isEqualTo(Decimal.of(50));
    }

    @Test
    void without_a_profile_there_is_none() {
        assertThat(income.underProfile(null).check("2020-06-01").outcome()).isEqualTo(Check.Outcome.NO_THRESHOLD);
    }

    @Test
    void in_a_year_before_any_threshold_there_is_none() {
        Judging later = Judging.by(new Measure.PercentAtLeast(List.of(threshold(2020, "36"))))
                .recorded("i1", number("99"), "2019-01-01");

        assertThat(later.check("2019-12-31").outcome()).isEqualTo(Check.Outcome.NO_THRESHOLD);
        assertThat(later.check("2020-01-01").outcome()).isEqualTo(Check.Outcome.MET);
    }

    private @Nullable Decimal heldTo(String day) {
        return income.check(day).threshold();
    }
}
