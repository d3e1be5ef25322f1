package vn.vedich.query.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.request.RequestAct;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestClosed;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestFunded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestFacts;
import vn.vedich.query.dossier.Dossier.OfRequest;

/** What of a request an entry says. */
public enum RequestPart {
    TEXT,
    FORWARDING,
    ANSWER,
    FUNDING,
    CLOSING;

    /** What of it rests, on that day, on entries that claim no fact. */
    public static Set<RequestPart> illustrativeOf(OfRequest request, LocalDate day) {
        return Arrays.stream(values())
                .filter(part -> part.entries(request.facts(), day).anyMatch(request.sources()::isIllustrative))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestPart.class)));
    }

    /** The entries that say what stands of it: all that name a payer, and the last of the others. */
    private Stream<EntryId> entries(RequestFacts facts, LocalDate day) {
        return switch (this) {
            case TEXT -> facts.ledger().of(RequestRaised.class).limit(1).map(Line::id);
            case FORWARDING -> last(acts(facts, day, RequestForwarded.class));
            case ANSWER -> last(acts(facts, day, RequestAnswered.class));
            case FUNDING -> acts(facts, day, RequestFunded.class);
            case CLOSING -> last(acts(facts, day, RequestClosed.class));
        };
    }

    private static Stream<EntryId> acts(RequestFacts facts, LocalDate day, Class<? extends RequestEvent> kind) {
        return facts.acts().stream()
                .filter(act -> !act.on().isAfter(day) && kind.isInstance(act.event()))
                .map(RequestAct::entry);
    }

    private static Stream<EntryId> last(Stream<EntryId> entries) {
        return entries.reduce((earlier, later) -> later).stream();
    }
}
