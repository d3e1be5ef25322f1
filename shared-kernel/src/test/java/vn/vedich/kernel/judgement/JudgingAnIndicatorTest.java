package vn.vedich.kernel.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.kernel.judgement.Judging.number;
import static vn.vedich.kernel.judgement.Judging.observed;
import static vn.vedich.kernel.judgement.Judging.threshold;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.assessment.AssessmentEvent.ApplicabilityDecided;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.judgement.Check.Outcome;
import vn.vedich.kernel.judgement.IndicatorStanding.State;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgingAnIndicatorTest {

    private static final String DAY = "2019-06-01";
    private static final String TODAY = "2019-07-09";

    @Nested
    class By_its_measure {

        @Test
        void met_or_not_is_what_was_said() {
            Judging road = Judging.by(new Measure.MetOrNot());

            assertThat(state(road, new Measured.YesNo(true))).isEqualTo(State.MET);
            assertThat(state(road, new Measured.YesNo(false))).isEqualTo(State.UNMET);
        }

        @Test
        void where_none_is_allowed_one_is_too_many() {
            Judging houses = Judging.by(new Measure.NoneAllowed());

            assertThat(state(houses, number("0"))).isEqualTo(State.MET);
            assertThat(houses.recorded("i1", number("5"), DAY).check(TODAY))
                    .isEqualTo(new Check(null, Decimal.of(5), Decimal.of(0), Decimal.of(-5), Outcome.UNMET));
        }

        @Test
        void a_percentage_reaches_its_threshold_or_falls_short_by_so_much() {
            Judging housing = Judging.by(new Measure.PercentAtLeast(List.of(threshold(null, "75"))));

            assertThat(state(housing, number("75"))).isEqualTo(State.MET);
            assertThat(housing.recorded("i1", number("62.5"), DAY).check(TODAY))
                    .isEqualTo(new Check(null, Decimal.of("62.5"), Decimal.of(75), Decimal.of("-12.5"), Outcome.UNMET));
        }

        @Test
        void a_percentage_that_must_be_low_is_good_below_its_threshold() {
            Judging poverty = Judging.by(new Measure.PercentAtMost(List.of(threshold(null, "12"))));

            assertThat(state(poverty, number("12"))).isEqualTo(State.MET);
            assertThat(state(poverty, number("12.01"))).isEqualTo(State.UNMET);
            assertThat(poverty.recorded("i1", number("10"), DAY).check(TODAY).distance())
                    .isEqualTo(Decimal.of(2));
        }

        @Test
        void an_amount_is_exact_to_the_dong() {
            Judging income = Judging.by(new Measure.AmountAtLeast(
                    new MeasurementUnit("dong-per-person-year"), List.of(threshold(null, "36000000"))));

            assertThat(state(income, number("36000000"))).isEqualTo(State.MET);
            assertThat(state(income, number("35999999"))).isEqualTo(State.UNMET);
        }

        @Test
        void words_count_as_those_who_judged_them_found() {
            Judging described = Judging.by(new Measure.Described());

            assertThat(state(described, new Measured.Words(Text.of("sạch"), true)))
                    .isEqualTo(State.MET);
            assertThat(state(described, new Measured.Words(Text.of("lầy lội"), false)))
                    .isEqualTo(State.UNMET);
        }

        @Test
        void without_a_threshold_nobody_can_say() {
            Judging unset = Judging.by(new Measure.PercentAtLeast(List.of()));

            assertThat(unset.recorded("i1", number("99"), DAY).check(TODAY))
                    .isEqualTo(new Check(null, Decimal.of(99), null, null, Outcome.NO_THRESHOLD));
            assertThat(state(unset, number("99"))).isEqualTo(State.UNMET);
        }

        @Test
        void a_value_of_another_form_measures_nothing() {
            Judging amended = Judging.by(new Measure.MetOrNot())
                    .recorded("i1", new Measured.YesNo(true), DAY)
                    .heldTo(new Measure.PercentAtLeast(List.of(threshold(null, "50"))));

            assertThat(amended.check(TODAY)).isEqualTo(Check.notMeasured(null));
            assertThat(amended.indicator("i1", TODAY).isLacking()).isTrue();
        }

        private State state(Judging judging, Measured value) {
            return judging.recorded("i1", value, DAY).indicator("i1", TODAY).state();
        }
    }

    @Nested
    class By_the_day {

        private final Judging road = Judging.by(new Measure.MetOrNot());

        @Test
        void it_is_missing_until_it_is_observed() {
            Judging known = road.recorded("i1", new Measured.YesNo(true), DAY);

            assertThat(known.indicator("i1", "2019-05-31").state()).isEqualTo(State.MISSING);
            assertThat(known.indicator("i1", "2019-05-31").isLacking()).isTrue();
            assertThat(known.indicator("i1", DAY).state()).isEqualTo(State.MET);
        }

        @Test
        void the_newest_observation_counts_even_if_an_older_one_is_entered_after_it() {
            Judging known = road.recorded("i1", new Measured.YesNo(false), DAY)
                    .recorded("i1", new Measured.YesNo(true), "2018-12-31");

            assertThat(known.indicator("i1", TODAY).state()).isEqualTo(State.UNMET);
            assertThat(known.indicator("i1", "2019-01-01").state()).isEqualTo(State.MET);
        }

        @Test
        void a_value_of_one_village_does_not_stand_for_the_unit() {
            Judging known = road.with(
                    "value",
                    new IndicatorRecorded(
                            Judging.ASSESSMENT, observed("i1", new Measured.YesNo(true), DAY, "tai-coong-my")));

            assertThat(known.indicator("i1", TODAY).state()).isEqualTo(State.MISSING);
        }
    }

    @Nested
    class When_it_does_not_apply {

        private final Judging known = Judging.by(new Measure.MetOrNot())
                .recorded("i1", new Measured.YesNo(false), DAY)
                .with("decision", decided(false, "2019-06-15"));

        @Test
        void it_lacks_nothing_whatever_was_measured() {
            IndicatorStanding standing = known.indicator("i1", TODAY);

            assertThat(standing.state()).isEqualTo(State.NOT_APPLICABLE);
            assertThat(standing.isLacking()).isFalse();
            assertThat(standing.isApplicable()).isFalse();
            assertThat(standing.entry()).isEqualTo(new EntryId("decision"));
        }

        @Test
        void it_applied_before_that_was_decided() {
            assertThat(known.indicator("i1", "2019-06-14").state()).isEqualTo(State.UNMET);
        }

        @Test
        void it_applies_again_once_that_is_decided() {
            Judging again = known.with("again", decided(true, TODAY));

            assertThat(again.indicator("i1", TODAY).state()).isEqualTo(State.UNMET);
        }

        private static ApplicabilityDecided decided(boolean applicable, String from) {
            return new ApplicabilityDecided(
                    Judging.ASSESSMENT, new IndicatorId("i1"), applicable, LocalDate.parse(from));
        }
    }
}
