package vn.vedich.kernel.request;

import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;

/** What is known of one request, by day; what was corrected or annulled is left out. */
public record RequestFacts(Ledger<RequestEvent> ledger) {

    public static RequestFacts none() {
        return new RequestFacts(Ledger.empty());
    }

    public RequestFacts evolve(Entry entry, RequestEvent event) {
        return new RequestFacts(ledger.with(entry, event));
    }

    /** The facts as if that entry had never been made. */
    public RequestFacts without(EntryId entry) {
        return new RequestFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }
}
