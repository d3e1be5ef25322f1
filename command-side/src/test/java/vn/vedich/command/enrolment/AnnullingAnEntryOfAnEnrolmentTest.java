package vn.vedich.command.enrolment;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryAlreadyAnnulled;
import vn.vedich.command.decision.EntryRefusal.OtherEntriesStandOnIt;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.enrolment.EnrolmentCommand.AnnulEnrolmentEntry;
import vn.vedich.command.enrolment.EnrolmentRefusal.NothingAdopted;
import vn.vedich.kernel.enrolment.EnrolmentEvent.EnrolmentEntryAnnulled;
import vn.vedich.kernel.id.EntryId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnullingAnEntryOfAnEnrolmentTest {

    private static final Acts WITH_REASON = Acts.ordinary().because("it was another commune");

    @Nested
    class When_allowed {

        @Test
        void an_adoption_that_never_was_is_annulled() {
            Enrolments.adopted().when(annul("adoption"), WITH_REASON).does(annulled("adoption"));
        }

        @Test
        void what_was_annulled_counts_no_more() {
            Enrolments.adopted()
                    .given(annulled("adoption"))
                    .when(new EnrolmentCommand.AssignThresholdProfile(
                            Enrolments.ENROLMENT, Enrolments.GENERAL, Enrolments.AMENDED))
                    .refuses(new NothingAdopted(Enrolments.ENROLMENT, Enrolments.AMENDED));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void the_enrolment_itself_stands_while_others_stand_on_it() {
            Enrolments.adopted()
                    .when(annul("enrolment"), WITH_REASON)
                    .refuses(new OtherEntriesStandOnIt(new EntryId("enrolment")));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            Enrolments.adopted()
                    .when(annul("adoption"), WITH_REASON.occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }

        @Test
        void an_annulment_has_a_reason() {
            Enrolments.adopted().when(annul("adoption")).refuses(new ReasonMissing());
        }
    }

    /** An annulment says what its entry was worth, so saying it again is refused rather than passed over. */
    @Nested
    class When_nothing_to_do {

        @Test
        void an_entry_is_annulled_once() {
            Enrolments.adopted()
                    .given("annulment", annulled("adoption"))
                    .when(annul("adoption"), WITH_REASON)
                    .refuses(new EntryAlreadyAnnulled(new EntryId("adoption"), new EntryId("annulment")));
        }
    }

    private static AnnulEnrolmentEntry annul(String entry) {
        return new AnnulEnrolmentEntry(Enrolments.ENROLMENT, new EntryId(entry));
    }

    private static EnrolmentEntryAnnulled annulled(String entry) {
        return new EnrolmentEntryAnnulled(Enrolments.ENROLMENT, new EntryId(entry));
    }
}
