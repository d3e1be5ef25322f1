package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.DAY;
import static vn.vedich.command.assessment.Assessments.earned;
import static vn.vedich.command.assessment.Assessments.inVillage;
import static vn.vedich.command.assessment.Assessments.observed;
import static vn.vedich.command.assessment.Assessments.parts;
import static vn.vedich.command.assessment.Assessments.percent;
import static vn.vedich.command.assessment.Assessments.plan;
import static vn.vedich.command.assessment.Assessments.recorded;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionMet;
import vn.vedich.command.assessment.CriterionRefusal.IndicatorsLacking;
import vn.vedich.command.assessment.CriterionRefusal.Lacking;
import vn.vedich.command.assessment.CriterionRefusal.NothingSupportsCriterion;
import vn.vedich.command.assessment.CriterionRefusal.Why;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentRejudged;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.value.Decimal;

/** A criterion is not met while an applicable indicator is missing or below its threshold: all of them are listed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LackingIndicatorsTest {

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> open = Assessments.open();

    @Test
    void what_is_missing_and_what_is_below_are_listed_together() {
        open.given(recorded(percent(Sets.GOOD_HOUSES, "62.5")))
                .when(met(Sets.HOUSING, DAY))
                .refuses(lacking(
                        Sets.HOUSING,
                        missing(Sets.NO_HUTS, "9.1"),
                        unmet(Sets.GOOD_HOUSES, "9.2", Decimal.of("62.5"), Decimal.of(75))));
    }

    @Test
    void what_must_be_low_is_listed_when_it_is_above_its_threshold() {
        open.given(recorded(earned("20000000")), recorded(percent(Sets.POOR, "12.1")))
                .when(met(Sets.INCOME, DAY))
                .refuses(lacking(Sets.INCOME, unmet(Sets.POOR, "11", Decimal.of("12.1"), Decimal.of(12))));
    }

    @Test
    void the_threshold_is_that_of_the_year_in_which_it_is_judged() {
        LocalDate nextYear = LocalDate.parse("2020-01-01");

        open.given(recorded(earned("20000000")), recorded(percent(Sets.POOR, "12")))
                .when(met(Sets.INCOME, nextYear), Acts.ordinary().givenOn("2020-01-01"))
                .refuses(lacking(
                        Sets.INCOME, unmet(Sets.EARNINGS, "10", Decimal.of(20_000_000), Decimal.of(36_000_000))));
    }

    @Test
    void a_no_is_listed_without_a_number() {
        open.given(recorded(plan(false)))
                .when(met(Sets.PLANNING, DAY))
                .refuses(lacking(Sets.PLANNING, unmet(Sets.PLAN, "1.1", null, null)));
    }

    @Test
    void the_part_of_a_composite_that_falls_short_is_named() {
        Lacking clean = new Lacking(
                Sets.CLEAN_WATER, new ItemCode("17.1"), Why.UNMET, Sets.CLEAN, Decimal.of(40), Decimal.of(50));

        open.given(recorded(observed(Sets.CLEAN_WATER, parts("92", "40"))))
                .when(met(Sets.WATER, DAY))
                .refuses(lacking(Sets.WATER, clean, missing(Sets.LANDSCAPE, "17.3")));
    }

    @Test
    void where_the_profile_has_no_threshold_nobody_can_say() {
        Lacking gardens = new Lacking(Sets.GARDENS, new ItemCode("20.1"), Why.NO_THRESHOLD, null, Decimal.of(40), null);

        open.given(new AssessmentRejudged(ASSESSMENT, 2, DAY, List.of()))
                .given(recorded(percent(Sets.GARDENS, "40")))
                .when(met(Sets.VILLAGES, DAY))
                .refuses(lacking(Sets.VILLAGES, gardens));
    }

    @Test
    void a_value_observed_later_is_still_missing_on_that_day() {
        open.given(recorded(plan(true)))
                .when(met(Sets.PLANNING, DAY.minusDays(1)))
                .refuses(lacking(Sets.PLANNING, missing(Sets.PLAN, "1.1")));
    }

    @Test
    void a_value_of_one_village_does_not_stand_for_the_unit() {
        open.given(recorded(inVillage(plan(true), Assessments.VILLAGE)))
                .when(met(Sets.PLANNING, DAY))
                .refuses(lacking(Sets.PLANNING, missing(Sets.PLAN, "1.1")));
    }

    @Test
    void a_criterion_without_indicators_rests_on_nothing() {
        open.when(met(Sets.EMPTY, DAY)).refuses(new NothingSupportsCriterion(Sets.EMPTY));
    }

    private static MarkCriterionMet met(CriterionId criterion, LocalDate from) {
        return new MarkCriterionMet(ASSESSMENT, criterion, from, null);
    }

    private static IndicatorsLacking lacking(CriterionId criterion, Lacking... lacking) {
        return new IndicatorsLacking(criterion, List.of(lacking));
    }

    private static Lacking missing(IndicatorId indicator, String code) {
        return new Lacking(indicator, new ItemCode(code), Why.MISSING, null, null, null);
    }

    private static Lacking unmet(
            IndicatorId indicator, String code, @Nullable Decimal value, @Nullable Decimal threshold) {
        return new Lacking(indicator, new ItemCode(code), Why.UNMET, null, value, threshold);
    }
}
