package vn.vedich.command.session;

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
import vn.vedich.command.session.SessionCommand.AnnulSessionEntry;
import vn.vedich.command.session.SessionCommand.IssueConclusionNotice;
import vn.vedich.command.session.SessionRefusal.NothingConcluded;
import vn.vedich.command.session.SessionRefusal.NoticeStandsOnIt;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.SessionEntryAnnulled;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnullingAnEntryOfASessionTest {

    private static final Acts WITH_REASON = Acts.ordinary().because("it was another session");

    @Nested
    class When_allowed {

        @Test
        void a_conclusion_that_never_was_is_annulled() {
            Sessions.concluded().when(annul("houses"), WITH_REASON).does(annulled("houses"));
        }

        @Test
        void one_of_several_conclusions_that_were_issued_is_annulled() {
            Sessions.issued()
                    .given(new ConclusionAdopted(Sessions.SESSION, Sessions.MOVEMENT, Text.of("Phát động phong trào")))
                    .when(annul("houses"), WITH_REASON)
                    .does(annulled("houses"));
        }

        @Test
        void what_was_annulled_counts_no_more() {
            Sessions.concluded()
                    .given(annulled("houses"))
                    .when(new IssueConclusionNotice(Sessions.SESSION, Sessions.NUMBER, Sessions.DAY))
                    .refuses(new NothingConcluded(Sessions.SESSION));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void the_session_itself_stands_while_others_stand_on_it() {
            Sessions.concluded()
                    .when(annul("session"), WITH_REASON)
                    .refuses(new OtherEntriesStandOnIt(new EntryId("session")));
        }

        @Test
        void a_notice_is_never_left_without_a_conclusion() {
            Sessions.issued().when(annul("houses"), WITH_REASON).refuses(new NoticeStandsOnIt(Sessions.HOUSES));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            Sessions.concluded()
                    .when(annul("houses"), WITH_REASON.occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }

        @Test
        void an_annulment_has_a_reason() {
            Sessions.concluded().when(annul("houses")).refuses(new ReasonMissing());
        }
    }

    /** An annulment says what its entry was worth, so saying it again is refused rather than passed over. */
    @Nested
    class When_nothing_to_do {

        @Test
        void an_entry_is_annulled_once() {
            Sessions.concluded()
                    .given("annulment", annulled("houses"))
                    .when(annul("houses"), WITH_REASON)
                    .refuses(new EntryAlreadyAnnulled(new EntryId("houses"), new EntryId("annulment")));
        }
    }

    private static AnnulSessionEntry annul(String entry) {
        return new AnnulSessionEntry(Sessions.SESSION, new EntryId(entry));
    }

    private static SessionEntryAnnulled annulled(String entry) {
        return new SessionEntryAnnulled(Sessions.SESSION, new EntryId(entry));
    }
}
