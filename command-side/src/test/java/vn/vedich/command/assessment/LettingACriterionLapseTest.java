package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionLapsed;
import vn.vedich.command.assessment.CriterionRefusal.CriterionNotInSet;
import vn.vedich.command.assessment.CriterionRefusal.CriterionNotMet;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionLapsed;
import vn.vedich.kernel.id.CriterionId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LettingACriterionLapseTest {

    private static final Acts EXPLAINED = Acts.ordinary().because("the flood took the road");
    private static final LocalDate DAY = LocalDate.parse("2019-07-01");

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> met = Assessments.planMet();
    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> lapsed =
            met.given("lapse", lapsed(DAY));

    @Nested
    class When_allowed {

        @Test
        void what_was_met_is_met_no_more_from_that_day_on() {
            met.when(lapse(DAY), EXPLAINED).does(lapsed(DAY));
        }

        @Test
        void a_correction_gives_it_another_day() {
            lapsed.when(lapse(TODAY), Acts.correcting("lapse")).does(lapsed(TODAY));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void what_was_never_met_does_not_lapse() {
            Assessments.open().when(lapse(DAY), EXPLAINED).refuses(new CriterionNotMet(Sets.PLANNING, DAY));
        }

        @Test
        void it_does_not_lapse_before_it_was_met() {
            LocalDate before = Assessments.DAY.minusDays(1);

            met.when(lapse(before), EXPLAINED).refuses(new CriterionNotMet(Sets.PLANNING, before));
        }

        @Test
        void nobody_says_so_without_a_reason() {
            met.when(lapse(DAY)).refuses(new ReasonMissing());
        }

        @Test
        void it_does_not_lapse_tomorrow() {
            LocalDate tomorrow = TODAY.plusDays(1);

            met.when(lapse(tomorrow), EXPLAINED).refuses(new DateInTheFuture(tomorrow));
        }

        @Test
        void a_criterion_that_is_not_in_the_set_does_not_lapse() {
            CriterionId unknown = new CriterionId("unknown");

            met.when(new MarkCriterionLapsed(ASSESSMENT, unknown, DAY), EXPLAINED)
                    .refuses(new CriterionNotInSet(unknown));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_has_lapsed_already() {
            lapsed.when(lapse(TODAY), EXPLAINED).staysQuiet();
        }
    }

    private static MarkCriterionLapsed lapse(LocalDate from) {
        return new MarkCriterionLapsed(ASSESSMENT, Sets.PLANNING, from);
    }

    private static CriterionLapsed lapsed(LocalDate from) {
        return new CriterionLapsed(ASSESSMENT, Sets.PLANNING, from);
    }
}
