package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.plan;
import static vn.vedich.command.assessment.Assessments.recorded;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.AnnulAssessmentEntry;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicator;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.AnnulmentIsFinal;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryAlreadyAnnulled;
import vn.vedich.command.decision.EntryRefusal.EntryAlreadyCorrected;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.decision.EntryRefusal.OtherEntriesStandOnIt;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentEntryAnnulled;
import vn.vedich.kernel.id.EntryId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnullingAnAssessmentEntryTest {

    private static final Acts EXPLAINED = Acts.ordinary().because("it was never so");

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> met = Assessments.planMet();
    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> annulled =
            met.given("annulment", EXPLAINED, annulled("plan"));

    @Nested
    class When_allowed {

        @Test
        void a_value_was_never_so_even_if_a_criterion_rests_on_it() {
            met.when(annul("plan"), EXPLAINED).does(annulled("plan"));
        }

        @Test
        void what_is_closed_can_still_be_annulled() {
            met.given(Assessments.closing()).when(annul("met"), EXPLAINED).does(annulled("met"));
        }

        @Test
        void annulling_the_closing_opens_it_again() {
            met.given("closing", Assessments.closing())
                    .given(annulled("closing"))
                    .when(new RecordIndicator(ASSESSMENT, plan(false)))
                    .does(recorded(plan(false)));
        }

        @Test
        void an_opening_on_which_nothing_stands_was_never_so() {
            Assessments.open().when(annul("opening"), EXPLAINED).does(annulled("opening"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void nobody_annuls_without_a_reason() {
            met.when(annul("plan")).refuses(new ReasonMissing());
        }

        @Test
        void nobody_annuls_tomorrow() {
            met.when(annul("plan"), EXPLAINED.occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }

        @Test
        void an_entry_that_does_not_exist_is_not_annulled() {
            met.when(annul("nothing"), EXPLAINED).refuses(new EntryUnknown(new EntryId("nothing")));
        }

        @Test
        void an_opening_on_which_others_stand_is_not_annulled() {
            met.when(annul("opening"), EXPLAINED).refuses(new OtherEntriesStandOnIt(new EntryId("opening")));
        }

        @Test
        void what_was_corrected_is_not_annulled() {
            met.given("right", Acts.correcting("plan"), recorded(plan(false)))
                    .when(annul("plan"), EXPLAINED)
                    .refuses(new EntryAlreadyCorrected(new EntryId("plan"), new EntryId("right")));
        }

        @Test
        void an_annulment_is_not_annulled() {
            annulled.when(annul("annulment"), EXPLAINED).refuses(new AnnulmentIsFinal(new EntryId("annulment")));
        }
    }

    /** An annulment says what its entry was worth, so saying it again is refused rather than passed over. */
    @Nested
    class When_nothing_to_do {

        @Test
        void an_entry_is_annulled_once() {
            annulled.when(annul("plan"), EXPLAINED)
                    .refuses(new EntryAlreadyAnnulled(new EntryId("plan"), new EntryId("annulment")));
        }
    }

    /** An annulment is never quiet: an entry is annulled once, or it is no entry. */
    private static AnnulAssessmentEntry annul(String entry) {
        return new AnnulAssessmentEntry(ASSESSMENT, new EntryId(entry));
    }

    private static AssessmentEntryAnnulled annulled(String entry) {
        return new AssessmentEntryAnnulled(ASSESSMENT, new EntryId(entry));
    }
}
