package vn.vedich.command.enrolment;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.enrolment.EnrolmentCommand.ReviseTarget;
import vn.vedich.command.enrolment.EnrolmentCommand.SetTarget;
import vn.vedich.command.enrolment.EnrolmentRefusal.DueBeforeEnrolment;
import vn.vedich.command.enrolment.EnrolmentRefusal.SetNotAdopted;
import vn.vedich.command.enrolment.EnrolmentRefusal.TargetAlreadySet;
import vn.vedich.command.enrolment.EnrolmentRefusal.TargetOutOfRange;
import vn.vedich.command.enrolment.EnrolmentRefusal.TargetUnknown;
import vn.vedich.kernel.enrolment.EnrolmentEvent.TargetRevised;
import vn.vedich.kernel.enrolment.EnrolmentEvent.TargetSet;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingTargetsTest {

    private static final TargetId TARGET = new TargetId("end-2019");
    private static final DayOrMonth END = DayOrMonth.of("2019-12-31");
    private static final Goal GOAL = totals(END, 2, 3);
    private static final Goal LESS = totals(END, 1, 2);
    private static final Acts WITH_REASON = Acts.ordinary().because("funds came late");

    @Nested
    class When_allowed {

        @Test
        void totals_are_due_by_a_day() {
            Enrolments.adopted().when(set(GOAL)).does(wasSet());
        }

        @Test
        void recognition_is_due_by_a_month() {
            Goal finish = new Goal.Recognition(DayOrMonth.of("2020-08"), Enrolments.SET);

            Enrolments.adopted().when(set(finish)).does(new TargetSet(Enrolments.ENROLMENT, TARGET, finish));
        }

        @Test
        void criteria_may_be_asked_for_without_indicators() {
            Goal criteria = new Goal.Totals(END, Enrolments.SET, 1, null);

            Enrolments.adopted().when(set(criteria)).does(new TargetSet(Enrolments.ENROLMENT, TARGET, criteria));
        }

        @Test
        void a_target_is_revised_with_a_reason() {
            Enrolments.adopted().given(wasSet()).when(revise(LESS), WITH_REASON).does(wasRevised());
        }

        @Test
        void a_mistyped_target_is_corrected() {
            Enrolments.adopted()
                    .given("slip", wasSet())
                    .when(set(LESS), Acts.correcting("slip"))
                    .does(new TargetSet(Enrolments.ENROLMENT, TARGET, LESS));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_target_is_set_once_and_then_revised() {
            Enrolments.adopted().given(wasSet()).when(set(LESS)).refuses(new TargetAlreadySet(TARGET));
        }

        @Test
        void what_was_never_set_is_not_revised() {
            Enrolments.adopted().when(revise(LESS), WITH_REASON).refuses(new TargetUnknown(TARGET));
        }

        @Test
        void a_revision_has_a_reason() {
            Enrolments.adopted().given(wasSet()).when(revise(LESS)).refuses(new ReasonMissing());
        }

        @Test
        void a_target_is_measured_by_an_adopted_set() {
            CriteriaSetId other = new CriteriaSetId("other-set");

            Enrolments.adopted().when(set(new Goal.Recognition(END, other))).refuses(new SetNotAdopted(other));
            Enrolments.adopted()
                    .given(wasSet())
                    .when(revise(new Goal.Recognition(END, other)), WITH_REASON)
                    .refuses(new SetNotAdopted(other));
        }

        @Test
        void a_target_asks_for_no_more_than_the_set_has() {
            Enrolments.adopted().when(set(totals(END, 3, 3))).refuses(new TargetOutOfRange(TARGET, 3, 3));
            Enrolments.adopted().when(set(totals(END, 2, 4))).refuses(new TargetOutOfRange(TARGET, 2, 4));
            Enrolments.adopted().when(set(totals(END, -1, 0))).refuses(new TargetOutOfRange(TARGET, -1, 0));
            Enrolments.adopted()
                    .given(wasSet())
                    .when(revise(totals(END, 0, -1)), WITH_REASON)
                    .refuses(new TargetOutOfRange(TARGET, 0, -1));
        }

        @Test
        void a_target_is_not_due_before_the_enrolment() {
            DayOrMonth before = DayOrMonth.of("2016-12");

            Enrolments.adopted()
                    .when(set(totals(before, 1, 1)))
                    .refuses(new DueBeforeEnrolment(before, Enrolments.SINCE));
            Enrolments.adopted()
                    .given(wasSet())
                    .when(revise(totals(before, 1, 1)), WITH_REASON)
                    .refuses(new DueBeforeEnrolment(before, Enrolments.SINCE));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void that_is_the_target_already() {
            Enrolments.adopted().given(wasSet()).when(set(GOAL)).staysQuiet();
            Enrolments.adopted().given(wasSet()).when(revise(GOAL), WITH_REASON).staysQuiet();
        }
    }

    private static Goal totals(DayOrMonth due, int criteria, int indicators) {
        return new Goal.Totals(due, Enrolments.SET, criteria, indicators);
    }

    private static SetTarget set(Goal goal) {
        return new SetTarget(Enrolments.ENROLMENT, TARGET, goal);
    }

    private static ReviseTarget revise(Goal goal) {
        return new ReviseTarget(Enrolments.ENROLMENT, TARGET, goal);
    }

    private static TargetSet wasSet() {
        return new TargetSet(Enrolments.ENROLMENT, TARGET, GOAL);
    }

    private static TargetRevised wasRevised() {
        return new TargetRevised(Enrolments.ENROLMENT, TARGET, LESS);
    }
}
