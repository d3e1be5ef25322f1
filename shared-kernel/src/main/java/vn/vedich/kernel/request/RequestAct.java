package vn.vedich.kernel.request;

import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.request.RequestEvent.FollowUpPromised;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestClosed;
import vn.vedich.kernel.request.RequestEvent.RequestEntryAnnulled;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestFunded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;

/**
 * Something that happened to a request after it was raised.
 *
 * @param entry the entry that says so
 */
public record RequestAct(EntryId entry, LocalDate on, RequestEvent event) {

    static Optional<RequestAct> of(Ledger.Line<RequestEvent> line) {
        return dayOf(line.event()).map(day -> new RequestAct(line.id(), day, line.event()));
    }

    private static Optional<LocalDate> dayOf(RequestEvent event) {
        return switch (event) {
            case RequestRaised e -> Optional.empty();
            case RequestForwarded e -> Optional.of(e.on());
            case RequestAnswered e -> Optional.of(e.on());
            case FollowUpPromised e -> Optional.of(e.on());
            case RequestFunded e -> Optional.of(e.on());
            case RequestClosed e -> Optional.of(e.on());
            case RequestEntryAnnulled e -> Optional.empty();
        };
    }
}
