package vn.vedich.kernel.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;

/** What is known of one request, by day; what was corrected or annulled is left out. */
public record RequestFacts(Ledger<RequestEvent> ledger) {

    public static RequestFacts none() {
        return new RequestFacts(Ledger.empty());
    }

    public RequestFacts evolve(Entry entry, RequestEvent event) {
        return new RequestFacts(ledger.with(entry, event));
    }

    /** The facts after more entries, one after another. */
    public RequestFacts evolve(List<Recorded<RequestEvent>> more) {
        return new RequestFacts(ledger.with(more));
    }

    /** The facts as if that entry had never been made. */
    public RequestFacts without(EntryId entry) {
        return new RequestFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }

    /** What was asked for; empty while nobody asked. */
    public Optional<RequestRaised> raised() {
        return ledger.events(RequestRaised.class).findFirst();
    }

    /** What happened to it since, by day; of two acts of one day the one that was said first comes first. */
    public List<RequestAct> acts() {
        return ledger.lines().stream()
                .flatMap(line -> RequestAct.of(line).stream())
                .sorted(Comparator.comparing(RequestAct::on))
                .toList();
    }

    /** How it stands on a day; empty while it is not raised by then. */
    public Optional<RequestStanding> standingOn(LocalDate day) {
        return raised().filter(asked -> !asked.raisedOn().isAfter(day))
                .map(asked -> new RequestStanding(
                        asked,
                        acts().stream()
                                .filter(act -> !act.on().isAfter(day))
                                .map(RequestAct::event)
                                .toList(),
                        day));
    }
}
