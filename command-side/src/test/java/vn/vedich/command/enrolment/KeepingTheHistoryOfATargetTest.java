package vn.vedich.command.enrolment;

import static vn.vedich.command.enrolment.Enrolments.ENROLMENT;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.enrolment.EnrolmentCommand.AnnulEnrolmentEntry;
import vn.vedich.command.enrolment.EnrolmentCommand.ReviseTarget;
import vn.vedich.command.enrolment.EnrolmentCommand.SetTarget;
import vn.vedich.command.enrolment.EnrolmentRefusal.RevisedBeforeSet;
import vn.vedich.command.enrolment.EnrolmentRefusal.RevisionsStandOnIt;
import vn.vedich.command.enrolment.EnrolmentRefusal.TargetAlreadySet;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent.EnrolmentEntryAnnulled;
import vn.vedich.kernel.enrolment.EnrolmentEvent.TargetRevised;
import vn.vedich.kernel.enrolment.EnrolmentEvent.TargetSet;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.value.DayOrMonth;

/** A target that was set in January and revised in July: what was said first stays first. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeepingTheHistoryOfATargetTest {

    private static final TargetId TARGET = new TargetId("end-2019");
    private static final TargetId OTHER = new TargetId("finish");
    private static final Goal GOAL = totals(2);
    private static final Goal LESS = totals(1);
    private static final Acts WITH_REASON = Acts.ordinary().because("funds came late");

    private final Deciding<EnrolmentState, EnrolmentCommand, EnrolmentEvent> set =
            Enrolments.adopted().given("target", Acts.ordinary().occurredOn("2019-01"), set(TARGET, GOAL));
    private final Deciding<EnrolmentState, EnrolmentCommand, EnrolmentEvent> revised =
            set.given("revision", new TargetRevised(ENROLMENT, TARGET, LESS));

    @Nested
    class When_allowed {

        @Test
        void a_revised_target_can_be_corrected_and_its_revision_still_holds() {
            revised.when(ask(TARGET, totals(0)), Acts.correcting("target").occurredOn("2019-01"))
                    .does(set(TARGET, totals(0)));
        }

        @Test
        void a_target_that_was_revised_on_the_day_on_which_it_was_set_can_be_corrected() {
            Enrolments.adopted()
                    .given("target", set(TARGET, GOAL))
                    .given("revision", new TargetRevised(ENROLMENT, TARGET, LESS))
                    .when(ask(TARGET, totals(0)), Acts.correcting("target"))
                    .does(set(TARGET, totals(0)));
        }

        @Test
        void a_target_that_is_not_revised_can_be_given_another_id() {
            set.when(ask(OTHER, GOAL), Acts.correcting("target")).does(set(OTHER, GOAL));
        }

        @Test
        void a_target_is_annulled_after_its_revisions() {
            revised.given(annulled("revision"))
                    .when(annul("target"), WITH_REASON)
                    .does(annulled("target"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_corrected_target_was_not_set_after_its_revision() {
            LocalDate day = LocalDate.parse("2019-03-01");
            set.given("revision", Acts.ordinary().occurredOn("2019-03-01"), new TargetRevised(ENROLMENT, TARGET, LESS))
                    .when(ask(TARGET, GOAL), Acts.correcting("target"))
                    .refuses(new RevisedBeforeSet(TARGET, day));
        }

        @Test
        void it_is_not_revised_before_it_was_set() {
            set.when(new ReviseTarget(ENROLMENT, TARGET, LESS), WITH_REASON.occurredOn("2018-12-31"))
                    .refuses(new RevisedBeforeSet(TARGET, LocalDate.parse("2018-12-31")));
        }

        @Test
        void a_revised_target_keeps_its_id() {
            revised.when(ask(OTHER, GOAL), Acts.correcting("target")).refuses(new RevisionsStandOnIt(TARGET));
        }

        @Test
        void a_revised_target_is_not_annulled() {
            revised.when(annul("target"), WITH_REASON).refuses(new RevisionsStandOnIt(TARGET));
        }

        @Test
        void a_correction_does_not_take_the_id_of_another_target() {
            set.given("other", set(OTHER, GOAL))
                    .when(ask(OTHER, LESS), Acts.correcting("target"))
                    .refuses(new TargetAlreadySet(OTHER));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_was_set_in_the_same_words_and_revised_since() {
            revised.when(ask(TARGET, GOAL)).staysQuiet();
        }
    }

    private static Goal totals(int criteria) {
        return new Goal.Totals(DayOrMonth.of("2019-12-31"), Enrolments.SET, criteria, null);
    }

    private static SetTarget ask(TargetId target, Goal goal) {
        return new SetTarget(ENROLMENT, target, goal);
    }

    private static TargetSet set(TargetId target, Goal goal) {
        return new TargetSet(ENROLMENT, target, goal);
    }

    private static AnnulEnrolmentEntry annul(String entry) {
        return new AnnulEnrolmentEntry(ENROLMENT, new EntryId(entry));
    }

    private static EnrolmentEntryAnnulled annulled(String entry) {
        return new EnrolmentEntryAnnulled(ENROLMENT, new EntryId(entry));
    }
}
