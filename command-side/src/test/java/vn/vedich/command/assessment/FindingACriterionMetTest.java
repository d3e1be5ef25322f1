package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.DAY;
import static vn.vedich.command.assessment.Assessments.OPEN;
import static vn.vedich.command.assessment.Assessments.PLAN_BASIS;
import static vn.vedich.command.assessment.Assessments.TODAY;
import static vn.vedich.command.assessment.Assessments.earned;
import static vn.vedich.command.assessment.Assessments.observed;
import static vn.vedich.command.assessment.Assessments.parts;
import static vn.vedich.command.assessment.Assessments.percent;
import static vn.vedich.command.assessment.Assessments.plan;
import static vn.vedich.command.assessment.Assessments.recorded;
import static vn.vedich.command.assessment.Assessments.words;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionMet;
import vn.vedich.command.assessment.CriterionRefusal.CriterionNotInSet;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentIsClosed;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentNotOpened;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentNotYetOpen;
import vn.vedich.command.assessment.OpeningRefusal.SetVersionUnknown;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.ApplicabilityDecided;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentRejudged;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionMet;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.Basis.Held;
import vn.vedich.kernel.assessment.Basis.Support;
import vn.vedich.kernel.assessment.HowWell;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.value.Decimal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingACriterionMetTest {

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> open = Assessments.open();

    @Nested
    class When_allowed {

        @Test
        void it_rests_on_the_entries_of_all_its_indicators() {
            open.given("plan", recorded(plan(true)))
                    .when(met(Sets.PLANNING, null))
                    .does(Assessments.planningMet());
        }

        @Test
        void it_names_the_thresholds_that_values_were_held_to() {
            Support money = support("earnings", "money", new Held(null, Decimal.of(20_000_000)));
            Support poor = support("poor", "poor", new Held(null, Decimal.of(12)));

            open.given("money", recorded(earned("21000000")))
                    .given("poor", recorded(percent(Sets.POOR, "11.9")))
                    .when(met(Sets.INCOME, HowWell.BARELY))
                    .does(found(Sets.INCOME, HowWell.BARELY, money, poor));
        }

        @Test
        void it_names_the_thresholds_of_each_part() {
            Support water = support(
                    "clean-water",
                    "water",
                    new Held(Sets.HYGIENIC, Decimal.of(90)),
                    new Held(Sets.CLEAN, Decimal.of(50)));

            open.given("water", recorded(observed(Sets.CLEAN_WATER, parts("92", "50"))))
                    .given("landscape", recorded(observed(Sets.LANDSCAPE, words("sạch", true))))
                    .when(met(Sets.WATER, null))
                    .does(found(Sets.WATER, null, water, support("landscape", "landscape")));
        }

        @Test
        void an_indicator_that_does_not_apply_is_left_out_of_account_by_its_decision() {
            Support without = new Support(Sets.NO_HUTS, new EntryId("decision"), false, List.of());
            Support houses = support("good-houses", "houses", new Held(null, Decimal.of(75)));

            open.given("decision", new ApplicabilityDecided(ASSESSMENT, Sets.NO_HUTS, false, DAY))
                    .given("houses", recorded(percent(Sets.GOOD_HOUSES, "76")))
                    .when(met(Sets.HOUSING, null))
                    .does(found(Sets.HOUSING, null, without, houses));
        }

        @Test
        void a_criterion_of_which_nothing_applies_has_nothing_left_to_fail() {
            open.given("decision", new ApplicabilityDecided(ASSESSMENT, Sets.PLAN, false, DAY))
                    .when(met(Sets.PLANNING, null))
                    .does(found(
                            Sets.PLANNING, null, new Support(Sets.PLAN, new EntryId("decision"), false, List.of())));
        }

        @Test
        void it_is_found_met_anew_when_what_it_rested_on_was_corrected() {
            Basis anew =
                    new Basis(1, Sets.MOUNTAIN, List.of(new Support(Sets.PLAN, new EntryId("again"), true, List.of())));

            Assessments.planMet()
                    .given("again", Acts.correcting("plan"), recorded(Assessments.on(plan(true), "2019-05-30")))
                    .when(met(Sets.PLANNING, null))
                    .does(new CriterionMet(ASSESSMENT, Sets.PLANNING, DAY, null, anew));
        }

        @Test
        void it_is_found_met_anew_when_it_is_met_better() {
            Assessments.planMet()
                    .when(met(Sets.PLANNING, HowWell.WELL))
                    .does(new CriterionMet(ASSESSMENT, Sets.PLANNING, DAY, HowWell.WELL, PLAN_BASIS));
        }

        @Test
        void a_correction_takes_the_place_of_a_wrong_finding() {
            Assessments.planMet()
                    .when(met(Sets.PLANNING, HowWell.BARELY), Acts.correcting("met"))
                    .does(new CriterionMet(ASSESSMENT, Sets.PLANNING, DAY, HowWell.BARELY, PLAN_BASIS));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_criterion_that_is_not_in_the_set_is_not_met() {
            CriterionId unknown = new CriterionId("unknown");

            open.when(met(unknown, null)).refuses(new CriterionNotInSet(unknown));
        }

        @Test
        void it_is_not_met_from_tomorrow() {
            LocalDate tomorrow = TODAY.plusDays(1);

            open.when(new MarkCriterionMet(ASSESSMENT, Sets.PLANNING, tomorrow, null))
                    .refuses(new DateInTheFuture(tomorrow));
        }

        @Test
        void it_is_not_met_before_the_assessment_begins() {
            LocalDate before = OPEN.minusDays(1);

            open.when(new MarkCriterionMet(ASSESSMENT, Sets.PLANNING, before, null))
                    .refuses(new AssessmentNotYetOpen(ASSESSMENT, before));
        }

        @Test
        void it_is_not_met_by_a_version_that_is_no_more() {
            open.given(new AssessmentRejudged(ASSESSMENT, 3, DAY, List.of()))
                    .when(met(Sets.PLANNING, null))
                    .refuses(new SetVersionUnknown(Sets.SET, 3));
        }

        @Test
        void it_is_not_met_before_the_assessment_is_opened_or_after_it_is_closed() {
            Assessments.enrolled().when(met(Sets.PLANNING, null)).refuses(new AssessmentNotOpened(ASSESSMENT));
            open.given(Assessments.closing())
                    .when(met(Sets.PLANNING, null))
                    .refuses(new AssessmentIsClosed(ASSESSMENT));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_met_just_as_well_and_its_support_stands() {
            Assessments.planMet().when(met(Sets.PLANNING, null)).staysQuiet();
        }
    }

    private static MarkCriterionMet met(CriterionId criterion, @Nullable HowWell howWell) {
        return new MarkCriterionMet(ASSESSMENT, criterion, DAY, howWell);
    }

    private static CriterionMet found(CriterionId criterion, @Nullable HowWell howWell, Support... supports) {
        return new CriterionMet(ASSESSMENT, criterion, DAY, howWell, new Basis(1, Sets.MOUNTAIN, List.of(supports)));
    }

    private static Support support(String indicator, String entry, Held... heldTo) {
        return new Support(new IndicatorId(indicator), new EntryId(entry), true, List.of(heldTo));
    }
}
