package vn.vedich.command.request;

import static vn.vedich.command.request.Requests.REQUEST;

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
import vn.vedich.command.request.RequestCommand.AnnulRequestEntry;
import vn.vedich.command.request.RequestCommand.AnswerRequest;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.RequestEvent.RequestEntryAnnulled;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnullingAnEntryOfARequestTest {

    private static final Acts WITH_REASON = Acts.ordinary().because("it was another request");

    @Nested
    class When_allowed {

        @Test
        void an_answer_that_never_was_is_annulled() {
            Requests.agreed().when(annul("agreed"), WITH_REASON).does(annulled("agreed"));
        }

        @Test
        void a_request_that_was_closed_by_mistake_is_open_again() {
            Requests.closed()
                    .given(annulled("closed"))
                    .when(
                            new AnswerRequest(REQUEST, Answer.AGREED, null, null, LocalDate.parse("2019-06-30")),
                            Requests.BY_DISTRICT)
                    .does(Requests.answered(Answer.AGREED, "2019-06-30"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void the_request_itself_stands_while_others_stand_on_it() {
            Requests.agreed()
                    .when(annul("raised"), WITH_REASON)
                    .refuses(new OtherEntriesStandOnIt(new EntryId("raised")));
        }

        @Test
        void it_has_not_happened_in_the_future() {
            Requests.agreed()
                    .when(annul("agreed"), WITH_REASON.occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }

        @Test
        void an_annulment_has_a_reason() {
            Requests.agreed().when(annul("agreed")).refuses(new ReasonMissing());
        }
    }

    /** An annulment says what its entry was worth, so saying it again is refused rather than passed over. */
    @Nested
    class When_nothing_to_do {

        @Test
        void an_entry_is_annulled_once() {
            Requests.agreed()
                    .given("annulment", annulled("agreed"))
                    .when(annul("agreed"), WITH_REASON)
                    .refuses(new EntryAlreadyAnnulled(new EntryId("agreed"), new EntryId("annulment")));
        }
    }

    private static AnnulRequestEntry annul(String entry) {
        return new AnnulRequestEntry(REQUEST, new EntryId(entry));
    }

    private static RequestEntryAnnulled annulled(String entry) {
        return new RequestEntryAnnulled(REQUEST, new EntryId(entry));
    }
}
