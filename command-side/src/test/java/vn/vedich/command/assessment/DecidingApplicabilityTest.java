package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.DAY;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.DecideApplicability;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentIsClosed;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentNotOpened;
import vn.vedich.command.assessment.ValueRefusal.IndicatorNotInSet;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.AuthorityMissing;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.ApplicabilityDecided;
import vn.vedich.kernel.id.IndicatorId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecidingApplicabilityTest {

    private static final Acts FOUNDED =
            Acts.ordinary().because("no market is planned").onAuthorityOf("12/QĐ-UBND");

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> open = Assessments.open();
    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> decided =
            open.given("decision", decided(false));

    @Nested
    class When_allowed {

        @Test
        void the_indicator_does_not_apply_from_that_day_on() {
            open.when(decide(false), FOUNDED).does(decided(false));
        }

        @Test
        void it_can_be_made_to_apply_again() {
            decided.when(decide(true), FOUNDED).does(decided(true));
        }

        @Test
        void a_correction_takes_the_place_of_a_wrong_decision() {
            decided.when(decide(true), FOUNDED.inPlaceOf("decision")).does(decided(true));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void nobody_decides_without_a_reason() {
            open.when(decide(false), Acts.ordinary().onAuthorityOf("12/QĐ-UBND"))
                    .refuses(new ReasonMissing());
        }

        @Test
        void nobody_decides_without_an_authority() {
            open.when(decide(false), Acts.ordinary().because("no market is planned"))
                    .refuses(new AuthorityMissing());
        }

        @Test
        void an_indicator_that_is_not_in_the_set_neither_applies_nor_does_not() {
            IndicatorId unknown = new IndicatorId("unknown");

            open.when(new DecideApplicability(ASSESSMENT, unknown, false, DAY), FOUNDED)
                    .refuses(new IndicatorNotInSet(unknown));
        }

        @Test
        void nothing_is_decided_before_it_is_opened_or_after_it_is_closed() {
            Assessments.enrolled().when(decide(false), FOUNDED).refuses(new AssessmentNotOpened(ASSESSMENT));
            open.given(Assessments.closing()).when(decide(false), FOUNDED).refuses(new AssessmentIsClosed(ASSESSMENT));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_decided_so_already() {
            decided.when(decide(false), FOUNDED).staysQuiet();
        }
    }

    private static DecideApplicability decide(boolean applicable) {
        return new DecideApplicability(ASSESSMENT, Sets.PLAN, applicable, DAY);
    }

    private static ApplicabilityDecided decided(boolean applicable) {
        return new ApplicabilityDecided(ASSESSMENT, Sets.PLAN, applicable, DAY);
    }
}
