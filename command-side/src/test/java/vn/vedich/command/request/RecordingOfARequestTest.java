package vn.vedich.command.request;

import static vn.vedich.command.decision.District.FINANCE;
import static vn.vedich.command.request.Requests.REQUEST;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.AnnulmentIsFinal;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryOfAnotherKind;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.request.RequestCommand.AnswerRequest;
import vn.vedich.command.request.RequestCommand.CloseRequest;
import vn.vedich.command.request.RequestCommand.ForwardRequest;
import vn.vedich.command.request.RequestCommand.FundRequest;
import vn.vedich.command.request.RequestCommand.PromiseFollowUp;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.request.RequestEvent.RequestEntryAnnulled;
import vn.vedich.kernel.value.Text;

/** What holds for whatever is recorded of a request. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingOfARequestTest {

    private static final LocalDate DAY = LocalDate.parse("2019-06-25");
    private static final Acts WITH_REASON = Requests.BY_DISTRICT.because("as the paper says");

    private final Deciding<RequestState, RequestCommand, RequestEvent> known =
            Requests.closed().given("annulment", new RequestEntryAnnulled(REQUEST, new EntryId("closed")));

    @ParameterizedTest
    @MethodSource("recordings")
    void a_correction_names_an_entry_of_this_subject(RequestCommand command) {
        known.when(command, WITH_REASON.inPlaceOf("nowhere")).refuses(new EntryUnknown(new EntryId("nowhere")));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void a_correction_says_the_same_kind_of_thing(RequestCommand command) {
        known.when(command, WITH_REASON.inPlaceOf("annulment")).refuses(new AnnulmentIsFinal(new EntryId("annulment")));
        known.when(command, WITH_REASON.inPlaceOf("raised"))
                .refuses(new EntryOfAnotherKind(new EntryId("raised"), "RequestRaised"));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void an_act_has_not_happened_in_the_future(RequestCommand command) {
        known.when(command, WITH_REASON.occurredOn("2019-07-10"))
                .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
    }

    private static Stream<RequestCommand> recordings() {
        return Stream.of(
                new ForwardRequest(REQUEST, FINANCE, DAY),
                new AnswerRequest(REQUEST, Answer.AGREED, null, null, DAY),
                new PromiseFollowUp(REQUEST, new DirectiveId("plan"), Text.of("Lập phương án"), null, DAY),
                new FundRequest(REQUEST, Requests.LINE, null, DAY),
                new CloseRequest(REQUEST, DAY));
    }
}
