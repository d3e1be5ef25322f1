package vn.vedich.query.waiting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.directive.Addressee;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestFacts;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps directives and requests with every unit on which they can ever have waited. */
@Component
public final class WaitingProjection extends FoldingProjection<Dossier> {

    static final String NAME = "waiting";
    static final String CAN_WAIT_ON = "canWaitOn";

    static final DossierFolding FOLDING = new DossierFolding(
            Set.of("unit", "directive", "request"), WaitingProjection::keys, Map.of(CAN_WAIT_ON, "unit"));

    public WaitingProjection(WaitingStore store) {
        super(NAME, FOLDING, Dossier.class, store.documents());
    }

    private static Map<String, Object> keys(Dossier dossier) {
        List<String> units =
                canWaitOn(dossier).map(UnitId::value).distinct().sorted().toList();
        return units.isEmpty() ? Map.of() : Map.of(CAN_WAIT_ON, units);
    }

    private static Stream<UnitId> canWaitOn(Dossier dossier) {
        return switch (dossier) {
            case Dossier.OfDirective d -> parties(d.facts());
            case Dossier.OfRequest d -> asked(d.facts());
            default -> Stream.empty();
        };
    }

    private static Stream<UnitId> parties(DirectiveFacts facts) {
        return Stream.concat(
                facts.issued().map(DirectiveIssued::issuer).stream(),
                facts.addressees().stream().map(Addressee::unit));
    }

    private static Stream<UnitId> asked(RequestFacts facts) {
        return Stream.of(
                        facts.ledger().events(RequestRaised.class).map(RequestRaised::to),
                        facts.ledger().events(RequestForwarded.class).map(RequestForwarded::to),
                        facts.ledger().events(RequestAnswered.class).map(RequestAnswered::by))
                .flatMap(units -> units);
    }
}
