package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.ENROLMENT;
import static vn.vedich.command.assessment.Assessments.inVillage;
import static vn.vedich.command.assessment.Assessments.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.CarryOver;
import vn.vedich.command.assessment.AssessmentCommand.CarryOver.Carry;
import vn.vedich.command.assessment.CarryingRefusal.CarriedFromItself;
import vn.vedich.command.assessment.CarryingRefusal.CarriedTwice;
import vn.vedich.command.assessment.CarryingRefusal.DoesNotDerive;
import vn.vedich.command.assessment.CarryingRefusal.EarlierAssessmentOfAnotherUnit;
import vn.vedich.command.assessment.CarryingRefusal.EarlierAssessmentUnknown;
import vn.vedich.command.assessment.CarryingRefusal.NothingToCarry;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentNotOpened;
import vn.vedich.command.assessment.ValueRefusal.IndicatorNotInSet;
import vn.vedich.command.assessment.ValueRefusal.ValueDoesNotFit;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.unit.Units;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentEntryAnnulled;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.AssessmentEvent.ResultsCarriedOver;
import vn.vedich.kernel.assessment.CarriedResult;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Years;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CarryingResultsOverTest {

    private static final AssessmentId EARLIER = new AssessmentId("quang-lam-2010-2015");
    private static final Carry PLAN = new Carry(Sets.OLD_PLAN, Sets.PLAN);
    private static final Observation OLD = old(new Measured.YesNo(true));
    private static final Observation NEW = on(Assessments.plan(true), "2015-11-30");

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> open =
            Assessments.open().given(earlierOf(Units.COMMUNE));
    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> known =
            open.given("there", new IndicatorRecorded(EARLIER, OLD));

    @Nested
    class When_allowed {

        @Test
        void the_value_counts_here_as_it_was_observed_there() {
            known.when(carry(PLAN)).does(carried(NEW, "there"));
        }

        @Test
        void the_last_value_that_stands_there_is_carried() {
            known.given("no", new IndicatorRecorded(EARLIER, on(old(new Measured.YesNo(false)), "2015-12-31")))
                    .given(new AssessmentEntryAnnulled(EARLIER, new EntryId("no")))
                    .when(carry(PLAN))
                    .does(carried(NEW, "there"));
        }

        @Test
        void it_counts_again_after_something_else_was_recorded_of_that_day() {
            known.given(carried(NEW, "there"))
                    .given(Assessments.recorded(on(Assessments.plan(false), "2015-11-30")))
                    .when(carry(PLAN))
                    .does(carried(NEW, "there"));
        }

        @Test
        void a_correction_carries_them_over_anew() {
            known.given("carried", carried(NEW, "there"))
                    .when(carry(PLAN), Acts.correcting("carried"))
                    .does(carried(NEW, "there"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void nothing_is_carried_into_what_is_not_open() {
            Assessments.enrolled().when(carry(PLAN)).refuses(new AssessmentNotOpened(ASSESSMENT));
        }

        @Test
        void an_assessment_that_nobody_opened_has_no_results() {
            Assessments.open().when(carry(PLAN)).refuses(new EarlierAssessmentUnknown(EARLIER));
        }

        @Test
        void results_of_another_unit_do_not_count_here() {
            Assessments.open()
                    .given(earlierOf(new UnitId("tan-binh")))
                    .when(carry(PLAN))
                    .refuses(new EarlierAssessmentOfAnotherUnit(EARLIER));
        }

        @Test
        void an_assessment_is_not_earlier_than_itself() {
            open.when(new CarryOver(ASSESSMENT, ASSESSMENT, List.of(PLAN))).refuses(new CarriedFromItself(ASSESSMENT));
        }

        @Test
        void what_was_never_measured_there_is_not_carried() {
            open.when(carry(PLAN)).refuses(new NothingToCarry(Sets.OLD_PLAN));
        }

        @Test
        void what_was_measured_in_one_village_is_not_carried() {
            open.given(new IndicatorRecorded(EARLIER, inVillage(OLD, Assessments.VILLAGE)))
                    .when(carry(PLAN))
                    .refuses(new NothingToCarry(Sets.OLD_PLAN));
        }

        @Test
        void what_was_annulled_there_is_not_carried() {
            known.given(new AssessmentEntryAnnulled(EARLIER, new EntryId("there")))
                    .when(carry(PLAN))
                    .refuses(new NothingToCarry(Sets.OLD_PLAN));
        }

        @Test
        void an_indicator_that_is_not_in_this_set_takes_nothing() {
            IndicatorId unknown = new IndicatorId("unknown");

            known.when(carry(new Carry(Sets.OLD_PLAN, unknown))).refuses(new IndicatorNotInSet(unknown));
        }

        @Test
        void an_indicator_takes_only_what_the_set_says_it_derives_from() {
            known.when(carry(new Carry(Sets.OLD_MAP, Sets.PLAN))).refuses(new DoesNotDerive(Sets.PLAN, Sets.OLD_MAP));
            known.when(carry(new Carry(Sets.OLD_PLAN, Sets.LANDSCAPE)))
                    .refuses(new DoesNotDerive(Sets.LANDSCAPE, Sets.OLD_PLAN));
        }

        @Test
        void a_value_of_another_form_does_not_fit() {
            open.given(new IndicatorRecorded(EARLIER, old(Assessments.number("1"))))
                    .when(carry(PLAN))
                    .refuses(new ValueDoesNotFit(Sets.PLAN, "yes-no", "quantity"));
        }

        @Test
        void an_indicator_takes_one_value() {
            known.when(carry(PLAN, new Carry(Sets.OLD_MAP, Sets.PLAN))).refuses(new CarriedTwice(Sets.PLAN));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void they_were_carried_over_already() {
            known.given(carried(NEW, "there")).when(carry(PLAN)).staysQuiet();
        }

        @Test
        void nothing_is_named() {
            known.when(carry()).staysQuiet();
        }
    }

    private static CarryOver carry(Carry... results) {
        return new CarryOver(ASSESSMENT, EARLIER, List.of(results));
    }

    private static ResultsCarriedOver carried(Observation observation, String entry) {
        CarriedResult result = new CarriedResult(Sets.OLD_PLAN, new EntryId(entry), observation);
        return new ResultsCarriedOver(ASSESSMENT, EARLIER, List.of(result));
    }

    private static AssessmentOpened earlierOf(UnitId unit) {
        LocalDate from = LocalDate.parse("2011-01-01");
        return new AssessmentOpened(EARLIER, ENROLMENT, unit, Sets.EARLIER_SET, 1, new Years(2010, 2015), from);
    }

    private static Observation old(Measured value) {
        return on(Assessments.observed(Sets.OLD_PLAN, value), "2015-11-30");
    }
}
