package vn.vedich.command.request;

import static org.axonframework.test.matchers.Matchers.matches;
import static vn.vedich.command.decision.District.COMMUNE;
import static vn.vedich.command.decision.District.DISTRICT;
import static vn.vedich.command.decision.District.FINANCE;
import static vn.vedich.command.decision.District.ROADS;
import static vn.vedich.command.request.Requests.REQUEST;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Command;
import vn.vedich.command.decision.District;
import vn.vedich.command.request.RequestCommand.AnnulRequestEntry;
import vn.vedich.command.request.RequestCommand.AnswerRequest;
import vn.vedich.command.request.RequestCommand.CloseRequest;
import vn.vedich.command.request.RequestCommand.ForwardRequest;
import vn.vedich.command.request.RequestCommand.FundRequest;
import vn.vedich.command.request.RequestCommand.RaiseRequest;
import vn.vedich.command.request.RequestRefusal.WaitsOnItAlready;
import vn.vedich.command.shell.CommandRefused;
import vn.vedich.command.shell.Wiring;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.RequestEvent.RequestEntryAnnulled;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RequestWiringTest {

    private static final LocalDate DAY = LocalDate.parse("2019-06-25");

    private final Wiring<Request> before = district().given("session", Requests.session());
    private final Wiring<Request> forwarded =
            before.given("raised", Requests.request()).given("forwarded", Requests.forwarded(FINANCE, "2019-06-10"));

    @Test
    void a_request_begins_when_it_is_raised() {
        before.when(raise(), Acts.ordinary()).expectEvents(Requests.request());
    }

    @Test
    void every_command_reaches_the_decider() {
        accepts(new ForwardRequest(REQUEST, DISTRICT, DAY), Requests.forwarded(DISTRICT, "2019-06-25"));
        accepts(
                new AnswerRequest(REQUEST, Answer.AGREED, null, null, DAY),
                Requests.answered(Answer.AGREED, "2019-06-25"));
        accepts(
                new FundRequest(REQUEST, Requests.LINE, Requests.AMOUNT, DAY),
                Requests.funded(Requests.LINE, "2019-06-25"));
        accepts(new CloseRequest(REQUEST, DAY), Requests.closedOn("2019-06-25"));
        accepts(
                new AnnulRequestEntry(REQUEST, new EntryId("forwarded")),
                new RequestEntryAnnulled(REQUEST, new EntryId("forwarded")));
    }

    @Test
    void a_refusal_comes_out_whole_and_nothing_is_stored() {
        forwarded
                .when(new ForwardRequest(REQUEST, FINANCE, DAY), Acts.ordinary())
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(matches(e -> ((CommandRefused) e).refusal().equals(new WaitsOnItAlready(FINANCE))));
    }

    @Test
    void nothing_to_do_is_a_success_without_events() {
        forwarded
                .when(raise(), Acts.ordinary())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private void accepts(Command command, Object event) {
        forwarded.when(command, Requests.BY_DISTRICT.because("so decided")).expectEvents(event);
    }

    private static Wiring<Request> district() {
        Wiring<Request> wiring = Wiring.of(Request.class);
        for (Event known : District.known()) {
            wiring = wiring.given(known.subject().value(), known);
        }
        return wiring;
    }

    private static RaiseRequest raise() {
        return new RaiseRequest(
                REQUEST, COMMUNE, DISTRICT, Requests.ROADS, List.of(ROADS), Requests.SESSION, Requests.DAY);
    }
}
