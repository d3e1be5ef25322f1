package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.TODAY;
import static vn.vedich.command.assessment.Assessments.leadership;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.RejectCriterion;
import vn.vedich.command.assessment.CriterionRefusal.CriterionNotMet;
import vn.vedich.command.assessment.VerificationRefusal.NotOfThatLevel;
import vn.vedich.command.assessment.VerificationRefusal.RoundAlreadyHeld;
import vn.vedich.command.assessment.VerificationRefusal.RoundOutOfOrder;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.unit.Units;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionRejected;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionVerified;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RejectingACriterionTest {

    private static final VerificationLevel DISTRICT = new VerificationLevel("district");
    private static final Acts LEADER = leadership("dam-ha").because("the plan is not published");

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> met = Assessments.planMet();
    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> rejected =
            met.given("rejected", LEADER, rejected(1));

    @Nested
    class When_allowed {

        @Test
        void the_district_rejects_in_the_first_round() {
            met.when(reject(1), LEADER).does(rejected(1));
        }

        @Test
        void it_rejects_again_in_the_next_round() {
            rejected.when(reject(2), LEADER).does(rejected(2));
        }

        @Test
        void a_correction_takes_the_place_of_a_wrong_finding() {
            rejected.when(reject(1), LEADER.inPlaceOf("rejected")).does(rejected(1));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void nobody_rejects_without_a_reason() {
            met.when(reject(1), leadership("dam-ha")).refuses(new ReasonMissing());
        }

        @Test
        void what_is_not_met_need_not_be_rejected() {
            Assessments.open().when(reject(1), LEADER).refuses(new CriterionNotMet(Sets.PLANNING, TODAY));
        }

        @Test
        void another_district_does_not_reject() {
            met.when(reject(1), leadership("tien-yen").because("the plan is not published"))
                    .refuses(new NotOfThatLevel(new UnitId("tien-yen"), DISTRICT));
        }

        @Test
        void no_round_is_skipped() {
            met.when(reject(2), LEADER).refuses(new RoundOutOfOrder(DISTRICT, 2, 1));
        }

        @Test
        void a_round_in_which_it_was_verified_does_not_reject_it() {
            met.given(new CriterionVerified(ASSESSMENT, Sets.PLANNING, DISTRICT, 1, Units.DISTRICT))
                    .when(reject(1), LEADER)
                    .refuses(new RoundAlreadyHeld(DISTRICT, 1, Units.DISTRICT));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void that_unit_has_found_so_in_that_round() {
            rejected.when(reject(1), LEADER).staysQuiet();
        }
    }

    private static RejectCriterion reject(int round) {
        return new RejectCriterion(ASSESSMENT, Sets.PLANNING, DISTRICT, round);
    }

    private static CriterionRejected rejected(int round) {
        return new CriterionRejected(ASSESSMENT, Sets.PLANNING, DISTRICT, round, Units.DISTRICT);
    }
}
