package vn.vedich.query.requests;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.provenance.Actor;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.request.RequestAct;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestClosed;
import vn.vedich.kernel.request.RequestEvent.RequestEntryAnnulled;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestFunded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestStanding;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.requests.RequestHistoryView.Act;
import vn.vedich.query.requests.RequestHistoryView.Kind;
import vn.vedich.query.requests.RequestView.Answered;
import vn.vedich.query.requests.RequestView.Funding;
import vn.vedich.query.requests.RequestView.Waiting;

/** Puts a request, as it stands on the day asked, into the form of the answer. */
record RequestReading(OfRequest request, RequestStanding standing) {

    static RequestView view(JudgedRequest judged) {
        return new RequestReading(judged.request(), judged.standing()).view();
    }

    static RequestHistoryView history(JudgedRequest judged) {
        RequestReading reading = new RequestReading(judged.request(), judged.standing());
        return new RequestHistoryView(
                judged.standing().day(), reading.view(), reading.acts().toList());
    }

    private RequestView view() {
        RequestRaised raised = standing.raised();
        return new RequestView(
                request.id(),
                raised.unitId(),
                raised.to(),
                raised.text(),
                raised.criteria(),
                raised.session(),
                raised.raisedOn(),
                standing.ageInDays(),
                standing.waiting().map(this::waiting).orElse(null),
                standing.answer().map(RequestReading::answered).orElse(null),
                standing.funding().stream().map(RequestReading::funding).toList(),
                standing.isOpen(),
                standing.lacksFunding(),
                standing.closedOn().orElse(null),
                raisedBy().flatMap(line -> source(line.id())).orElse(null));
    }

    private Stream<Act> acts() {
        Stream<Act> raised = raisedBy().stream().map(this::raised);
        return Stream.concat(
                raised,
                request.facts().acts().stream()
                        .filter(act -> !act.on().isAfter(standing.day()))
                        .flatMap(act -> act(act).stream()));
    }

    private Act raised(Line<RequestRaised> line) {
        RequestRaised raised = line.event();
        return new Act(
                line.id(),
                Kind.RAISED,
                raised.raisedOn(),
                unitOf(line.id()),
                raised.to(),
                null,
                null,
                source(line.id()).orElse(null));
    }

    private Optional<Act> act(RequestAct act) {
        return switch (act.event()) {
            case RequestForwarded e -> Optional.of(act(act, Kind.FORWARDED, e.to(), null, null));
            case RequestAnswered e -> Optional.of(act(act, Kind.ANSWERED, null, answered(e), null));
            case RequestFunded e -> Optional.of(act(act, Kind.FUNDED, null, null, funding(e)));
            case RequestClosed e -> Optional.of(act(act, Kind.CLOSED, null, null, null));
            case RequestRaised e -> Optional.empty();
            case RequestEntryAnnulled e -> Optional.empty();
        };
    }

    private Act act(
            RequestAct act, Kind kind, @Nullable UnitId to, @Nullable Answered answer, @Nullable Funding funding) {
        return new Act(
                act.entry(),
                kind,
                act.on(),
                unitOf(act.entry()),
                to,
                answer,
                funding,
                source(act.entry()).orElse(null));
    }

    private Waiting waiting(RequestStanding.Waiting wait) {
        return new Waiting(wait.on(), wait.matter(), wait.since(), standing.daysWaiting());
    }

    private static Answered answered(RequestAnswered event) {
        return new Answered(event.answer(), event.by(), event.on(), event.text(), event.until());
    }

    private static Funding funding(RequestFunded event) {
        return new Funding(event.payer(), event.amount(), event.on());
    }

    private Optional<Line<RequestRaised>> raisedBy() {
        return request.facts().ledger().of(RequestRaised.class).findFirst();
    }

    private @Nullable UnitId unitOf(EntryId entry) {
        return request.facts().entries().actorOf(entry).map(Actor::unit).orElse(null);
    }

    private Optional<Source> source(EntryId entry) {
        return request.sources().of(entry);
    }
}
