package vn.vedich.query.requests;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.request.Payer;
import vn.vedich.kernel.request.RequestAct;
import vn.vedich.kernel.request.RequestEvent.FollowUpPromised;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestClosed;
import vn.vedich.kernel.request.RequestEvent.RequestEntryAnnulled;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestFunded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestStanding;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.dossier.RequestPart;
import vn.vedich.query.dossier.RequestReply;
import vn.vedich.query.dossier.RequestWait;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.requests.RequestView.Funding;
import vn.vedich.query.requests.RequestView.Lack;
import vn.vedich.query.requests.RequestView.Paying;
import vn.vedich.query.requests.WholeRequestView.Act;
import vn.vedich.query.requests.WholeRequestView.Kind;

/** Puts a request, as it stands on the day asked, into the form of the answer. */
record RequestReading(OfRequest request, RequestStanding standing, SubjectNames names) {

    RequestReading(JudgedRequest judged, SubjectNames names) {
        this(judged.request(), judged.standing(), names);
    }

    WholeRequestView whole() {
        return new WholeRequestView(standing.day(), read(), acts().toList());
    }

    RequestView read() {
        RequestRaised raised = standing.raised();
        Set<RequestPart> filler = RequestPart.illustrativeOf(request, standing.day());
        return new RequestView(
                request.id(),
                names.unit(raised.unitId()),
                names.unit(raised.to()),
                raised.text(),
                names.criteria(raised.criteria()),
                raised.session() == null ? null : names.session(raised.session()),
                raised.raisedOn(),
                standing.ageInDays(),
                RequestWait.of(standing, names).orElse(null),
                standing.answer().map(this::reply).orElse(null),
                standing.funding().stream().map(this::funding).toList(),
                standing.isOpen(),
                standing.lacksFunding() ? Set.of(Lack.FUNDING) : Set.of(),
                standing.closedOn().orElse(null),
                request.source().orElse(null),
                !filler.isEmpty(),
                filler);
    }

    private Stream<Act> acts() {
        Stream<Act> raised =
                request.facts().ledger().of(RequestRaised.class).limit(1).map(this::raised);
        return Stream.concat(
                raised,
                request.facts().acts().stream()
                        .filter(act -> !act.on().isAfter(standing.day()))
                        .flatMap(act -> act(act).stream()));
    }

    private Act raised(Line<RequestRaised> line) {
        RequestRaised said = line.event();
        return act(line.id(), Kind.RAISED, said.raisedOn(), said.to(), null, null);
    }

    private Optional<Act> act(RequestAct act) {
        return switch (act.event()) {
            case RequestForwarded e -> Optional.of(act(act.entry(), Kind.FORWARDED, act.on(), e.to(), null, null));
            case RequestAnswered e -> Optional.of(act(act.entry(), Kind.ANSWERED, act.on(), null, reply(e), null));
            case FollowUpPromised e -> Optional.of(promised(act, e));
            case RequestFunded e -> Optional.of(act(act.entry(), Kind.FUNDED, act.on(), null, null, funding(e)));
            case RequestClosed e -> Optional.of(act(act.entry(), Kind.CLOSED, act.on(), null, null, null));
            case RequestRaised e -> Optional.empty();
            case RequestEntryAnnulled e -> Optional.empty();
        };
    }

    private Act act(
            EntryId entry,
            Kind kind,
            LocalDate on,
            @Nullable UnitId to,
            @Nullable RequestReply answer,
            @Nullable Funding funding) {
        return new Act(
                entry,
                kind,
                on,
                names.actor(request.facts().entries().actorOf(entry).orElseThrow()),
                to == null ? null : names.unit(to),
                answer,
                funding,
                null,
                request.sources().origin(entry));
    }

    private Act promised(RequestAct act, FollowUpPromised event) {
        return act(act.entry(), Kind.PROMISED, act.on(), null, null, null).becoming(event.directive());
    }

    private RequestReply reply(RequestAnswered event) {
        return RequestReply.of(event, names);
    }

    private Funding funding(RequestFunded event) {
        return new Funding(paying(event.payer()), event.amount(), event.on());
    }

    private Paying paying(Payer payer) {
        return switch (payer) {
            case Payer.OfProject p -> new Paying("project", names.project(p.projectId()), null);
            case Payer.OfLine p -> new Paying("capital", null, p.line());
        };
    }
}
