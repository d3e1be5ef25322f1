package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.DAY;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionOwed;
import vn.vedich.command.assessment.CriterionRefusal.CriterionIsMet;
import vn.vedich.command.assessment.CriterionRefusal.CriterionNotInSet;
import vn.vedich.command.assessment.CriterionRefusal.DueBeforeOwed;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionOwed;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OwingACriterionTest {

    private static final Acts EXPLAINED = Acts.ordinary().because("the road is being built");
    private static final DayOrMonth AUGUST = DayOrMonth.of("2020-08");

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> open = Assessments.open();
    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> owed = open.given("owed", owed(AUGUST));

    @Nested
    class When_allowed {

        @Test
        void it_is_owed_until_that_month() {
            open.when(owe(AUGUST), EXPLAINED).does(owed(AUGUST));
        }

        @Test
        void it_may_be_due_in_the_month_in_which_it_is_owed() {
            open.when(owe(DayOrMonth.of("2019-06")), EXPLAINED).does(owed(DayOrMonth.of("2019-06")));
        }

        @Test
        void it_may_be_given_another_due_day() {
            owed.when(owe(DayOrMonth.of("2020-12-31")), EXPLAINED).does(owed(DayOrMonth.of("2020-12-31")));
        }

        @Test
        void a_correction_takes_the_place_of_what_was_wrong() {
            owed.when(owe(AUGUST), Acts.correcting("owed")).does(owed(AUGUST));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void what_is_met_is_not_owed() {
            Assessments.planMet().when(owe(AUGUST), EXPLAINED).refuses(new CriterionIsMet(Sets.PLANNING, DAY));
        }

        @Test
        void it_is_not_due_before_it_is_owed() {
            DayOrMonth may = DayOrMonth.of("2019-05");

            open.when(owe(may), EXPLAINED).refuses(new DueBeforeOwed(may, DAY));
        }

        @Test
        void nobody_owes_without_a_reason() {
            open.when(owe(AUGUST)).refuses(new ReasonMissing());
        }

        @Test
        void a_criterion_that_is_not_in_the_set_is_not_owed() {
            CriterionId unknown = new CriterionId("unknown");

            open.when(new MarkCriterionOwed(ASSESSMENT, unknown, DAY, AUGUST), EXPLAINED)
                    .refuses(new CriterionNotInSet(unknown));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_owed_until_then_already() {
            owed.when(owe(AUGUST), EXPLAINED).staysQuiet();
        }
    }

    private static MarkCriterionOwed owe(DayOrMonth due) {
        return new MarkCriterionOwed(ASSESSMENT, Sets.PLANNING, DAY, due);
    }

    private static CriterionOwed owed(DayOrMonth due) {
        return new CriterionOwed(ASSESSMENT, Sets.PLANNING, DAY, due);
    }
}
