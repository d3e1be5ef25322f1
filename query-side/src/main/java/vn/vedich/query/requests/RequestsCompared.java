package vn.vedich.query.requests;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.request.RequestAct;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.query.compare.Compared;
import vn.vedich.query.compare.Stood;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.requests.RequestsQuery.Filter;

/** What a commune asked for, to be held against itself at another moment. */
@Component
class RequestsCompared implements Compared {

    private final RequestsStore store;

    RequestsCompared(RequestsStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public List<String> projections() {
        return List.of(RequestsProjection.NAME);
    }

    @Override
    public Set<String> counting() {
        return Set.of("ageInDays");
    }

    @Override
    public AtAMoment at(UnitId commune, LocalDate day, Knowledge known) {
        RequestsStore then = store.at(known);
        return new Then(then, commune, day, then.names(day));
    }

    private record Then(RequestsStore store, UnitId unit, LocalDate day, SubjectNames names) implements AtAMoment {

        @Override
        public Optional<OfUnit> commune() {
            return store.unit(unit);
        }

        @Override
        public Set<String> ids() {
            return store.raisedBy(day, new Filter(unit, null, null, null, null, null, null))
                    .map(request -> request.id().value())
                    .collect(Collectors.toSet());
        }

        @Override
        public Optional<Stood> find(String id) {
            return store.request(new RequestId(id)).map(this::stood);
        }

        private Stood stood(OfRequest request) {
            return new Stood(
                    JudgedRequest.on(day, request)
                            .filter(judged ->
                                    judged.standing().raised().unitId().equals(unit))
                            .map(judged -> new RequestReading(judged, names).read())
                            .orElse(null),
                    restsOn(request),
                    request.facts().entries());
        }

        private Set<EntryId> restsOn(OfRequest request) {
            Stream<EntryId> raised = request.facts()
                    .ledger()
                    .of(RequestRaised.class)
                    .filter(line -> !line.event().raisedOn().isAfter(day))
                    .map(Ledger.Line::id);
            Stream<EntryId> acts = request.facts().acts().stream()
                    .filter(act -> !act.on().isAfter(day))
                    .map(RequestAct::entry);
            return Stream.concat(raised, acts).collect(Collectors.toSet());
        }
    }
}
