package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.department;
import static vn.vedich.command.assessment.Assessments.leadership;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.VerifyCriterion;
import vn.vedich.command.assessment.CriterionRefusal.CriterionNotInSet;
import vn.vedich.command.assessment.CriterionRefusal.CriterionNotMet;
import vn.vedich.command.assessment.VerificationRefusal.RoundAlreadyHeld;
import vn.vedich.command.assessment.VerificationRefusal.RoundOutOfOrder;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionMet;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionRejected;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionVerified;
import vn.vedich.kernel.assessment.HowWell;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ResponsibilityAssigned;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyingACriterionTest {

    private static final VerificationLevel DISTRICT = new VerificationLevel("district");
    private static final Acts LEADER = leadership("dam-ha");

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> met = Assessments.planMet();
    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> verified =
            met.given("verified", LEADER, verified("district", 1, "dam-ha"));

    @Nested
    class When_allowed {

        @Test
        void the_district_verifies_in_the_first_round() {
            met.when(verify("district", 1), LEADER).does(verified("district", 1, "dam-ha"));
        }

        @Test
        void the_province_begins_its_own_rounds() {
            verified.when(verify("province", 1), leadership("quang-ninh")).does(verified("province", 1, "quang-ninh"));
        }

        @Test
        void the_department_that_answers_for_an_indicator_verifies() {
            met.when(verify("department", 1), department("dept.planning"))
                    .does(verified("department", 1, "dept.planning"));
        }

        @Test
        void the_unit_verifies_itself_by_somebody_else_than_the_one_who_entered_the_value() {
            met.when(verify("self", 1), Acts.ordinary().attributedTo("quang-lam", "Chủ tịch xã"))
                    .does(verified("self", 1, "quang-lam"));
        }

        @Test
        void two_departments_that_answer_for_it_find_in_the_same_round() {
            ResponsibilityAssigned culture = new ResponsibilityAssigned(
                    Assessments.ENROLMENT, Sets.NO_HUTS, new UnitId("dept.culture"), Assessments.OPEN);
            ResponsibilityAssigned planning = new ResponsibilityAssigned(
                    Assessments.ENROLMENT, Sets.GOOD_HOUSES, new UnitId("dept.planning"), Assessments.OPEN);
            VerificationLevel level = new VerificationLevel("department");

            met.given(culture, planning)
                    .given(new CriterionMet(ASSESSMENT, Sets.HOUSING, Assessments.DAY, null, Assessments.PLAN_BASIS))
                    .given(new CriterionVerified(ASSESSMENT, Sets.HOUSING, level, 1, new UnitId("dept.culture")))
                    .when(new VerifyCriterion(ASSESSMENT, Sets.HOUSING, level, 1), department("dept.planning"))
                    .does(new CriterionVerified(ASSESSMENT, Sets.HOUSING, level, 1, new UnitId("dept.planning")));
        }

        @Test
        void a_second_round_follows_the_first() {
            verified.when(verify("district", 2), LEADER).does(verified("district", 2, "dam-ha"));
        }

        @Test
        void what_was_found_met_anew_is_verified_in_a_new_round() {
            foundAnew().when(verify("district", 2), LEADER).does(verified("district", 2, "dam-ha"));
        }

        @Test
        void a_month_in_which_it_became_met_is_late_enough() {
            met.when(verify("district", 1), LEADER.occurredOn("2019-06")).does(verified("district", 1, "dam-ha"));
        }

        @Test
        void a_correction_takes_the_place_of_a_wrong_finding() {
            verified.when(
                            verify("district", 1),
                            LEADER.because("another round was meant").inPlaceOf("verified"))
                    .does(verified("district", 1, "dam-ha"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void what_is_not_met_is_not_verified() {
            Assessments.open()
                    .when(verify("district", 1), LEADER)
                    .refuses(new CriterionNotMet(Sets.PLANNING, Assessments.TODAY));
        }

        @Test
        void it_is_not_verified_on_a_day_before_it_was_met() {
            met.when(verify("district", 1), LEADER.occurredOn("2019-05-31"))
                    .refuses(new CriterionNotMet(Sets.PLANNING, Assessments.DAY.minusDays(1)));
        }

        @Test
        void a_criterion_that_is_not_in_the_set_is_not_verified() {
            CriterionId unknown = new CriterionId("unknown");

            met.when(new VerifyCriterion(ASSESSMENT, unknown, DISTRICT, 1), LEADER)
                    .refuses(new CriterionNotInSet(unknown));
        }

        @Test
        void no_round_is_skipped() {
            met.when(verify("district", 2), LEADER).refuses(new RoundOutOfOrder(DISTRICT, 2, 1));
            verified.when(verify("district", 3), LEADER).refuses(new RoundOutOfOrder(DISTRICT, 3, 2));
        }

        @Test
        void rounds_count_from_one() {
            met.when(verify("district", 0), LEADER).refuses(new RoundOutOfOrder(DISTRICT, 0, 1));
        }

        @Test
        void a_round_in_which_it_was_rejected_does_not_verify_it() {
            met.given(new CriterionRejected(ASSESSMENT, Sets.PLANNING, DISTRICT, 1, new UnitId("dam-ha")))
                    .when(verify("district", 1), LEADER)
                    .refuses(new RoundAlreadyHeld(DISTRICT, 1, new UnitId("dam-ha")));
        }

        @Test
        void a_round_before_it_was_found_met_anew_does_not_verify_it() {
            foundAnew()
                    .when(verify("district", 1), LEADER)
                    .refuses(new RoundAlreadyHeld(DISTRICT, 1, new UnitId("dam-ha")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void that_unit_has_found_so_in_that_round() {
            verified.when(verify("district", 1), LEADER).staysQuiet();
        }
    }

    private Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> foundAnew() {
        return verified.given(
                new CriterionMet(ASSESSMENT, Sets.PLANNING, Assessments.DAY, HowWell.WELL, Assessments.PLAN_BASIS));
    }

    private static VerifyCriterion verify(String level, int round) {
        return new VerifyCriterion(ASSESSMENT, Sets.PLANNING, new VerificationLevel(level), round);
    }

    private static CriterionVerified verified(String level, int round, String by) {
        return new CriterionVerified(ASSESSMENT, Sets.PLANNING, new VerificationLevel(level), round, new UnitId(by));
    }
}
