package vn.vedich.query.requests;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestFacts;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.Dossier.OfRequest;

/** What the documents of the register are found and sorted by. */
final class RequestsKeys {

    /** The day on which it was raised; none when it never was. */
    static final String RAISED_ON = "raisedOn";

    /** Every unit on which it can ever have waited. */
    static final String CAN_WAIT_ON = "canWaitOn";

    /** What was asked for, without marks. */
    static final String UNMARKED = "unmarked";

    private RequestsKeys() {}

    static Map<String, Object> of(Dossier dossier) {
        return dossier instanceof OfRequest request
                ? request.facts()
                        .raised()
                        .map(raised -> of(raised, request.facts()))
                        .orElse(Map.of())
                : Map.of();
    }

    private static Map<String, Object> of(RequestRaised raised, RequestFacts facts) {
        Map<String, Object> keys = new TreeMap<>();
        keys.put(RAISED_ON, raised.raisedOn().toString());
        keys.put(CAN_WAIT_ON, canWaitOn(raised, facts));
        String text = raised.text().value();
        if (text != null) {
            keys.put(UNMARKED, Unmarked.of(text));
        }
        return keys;
    }

    private static List<String> canWaitOn(RequestRaised raised, RequestFacts facts) {
        return Stream.of(
                        Stream.of(raised.to()),
                        facts.ledger().events(RequestForwarded.class).map(RequestForwarded::to),
                        facts.ledger().events(RequestAnswered.class).map(RequestAnswered::by))
                .flatMap(units -> units)
                .map(UnitId::value)
                .distinct()
                .toList();
    }
}
