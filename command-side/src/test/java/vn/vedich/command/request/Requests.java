package vn.vedich.command.request;

import static vn.vedich.command.decision.District.COMMUNE;
import static vn.vedich.command.decision.District.DISTRICT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.District;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.CapitalKind;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.Payer;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestClosed;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestFunded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;

/** A commune asks its district for field roads in a session on 1 June 2019, some weeks before tests are carried out. */
final class Requests {

    static final RequestId REQUEST = new RequestId("field-roads");
    static final SessionId SESSION = new SessionId("june-session");
    static final LocalDate DAY = LocalDate.parse("2019-06-01");
    static final Text ROADS = Text.of("Hỗ trợ kinh phí xây dựng đường nội đồng");
    static final Payer PROJECT = new Payer.OfProject(new ProjectId("tai-coong-my"));
    static final Payer LINE =
            new Payer.OfLine(new CapitalLine(new FundingSourceId("p135"), 2019, CapitalKind.INVESTMENT));
    static final Money AMOUNT = new Money(300_000_000);

    /** An officer of the district's leadership: whose answer it is. */
    static final Acts BY_DISTRICT = Acts.ordinary().by("leader", "dam-ha", Role.LEADERSHIP);

    private Requests() {}

    /** What can be named is known; nobody asked for anything. */
    static Deciding<RequestState, RequestCommand, RequestEvent> before() {
        return Deciding.<RequestState, RequestCommand, RequestEvent>on(
                        RequestEvent.class, RequestState.initial(), RequestState::evolve, RequestDecider::decide)
                .given(District.known())
                .given("session", session());
    }

    static Deciding<RequestState, RequestCommand, RequestEvent> raised() {
        return before().given("raised", request());
    }

    static Deciding<RequestState, RequestCommand, RequestEvent> agreed() {
        return raised().given("agreed", answered(Answer.AGREED, "2019-06-20"));
    }

    static Deciding<RequestState, RequestCommand, RequestEvent> refused() {
        return raised().given("refused", answered(Answer.REFUSED, "2019-06-20"));
    }

    static Deciding<RequestState, RequestCommand, RequestEvent> closed() {
        return raised().given("closed", closedOn("2019-06-20"));
    }

    static SessionHeld session() {
        return new SessionHeld(SESSION, DAY, new Chair(DISTRICT, null), COMMUNE, List.of(), ROADS);
    }

    static RequestRaised request() {
        return request(DISTRICT, DAY);
    }

    static RequestRaised request(UnitId to, LocalDate day) {
        return new RequestRaised(REQUEST, COMMUNE, to, ROADS, List.of(District.ROADS), SESSION, day);
    }

    static RequestForwarded forwarded(UnitId to, String day) {
        return new RequestForwarded(REQUEST, to, LocalDate.parse(day));
    }

    static RequestAnswered answered(Answer answer, String day) {
        return answered(answer, day, null);
    }

    static RequestAnswered answered(Answer answer, String day, @Nullable String until) {
        DayOrMonth again = until == null ? null : DayOrMonth.of(until);
        return new RequestAnswered(REQUEST, DISTRICT, answer, null, again, LocalDate.parse(day));
    }

    static RequestFunded funded(Payer payer, String day) {
        return new RequestFunded(REQUEST, payer, AMOUNT, LocalDate.parse(day));
    }

    static RequestClosed closedOn(String day) {
        return new RequestClosed(REQUEST, LocalDate.parse(day));
    }
}
