package vn.vedich.kernel.session;

import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;

/** What is known of one session, by day; what was corrected or annulled is left out. */
public record SessionFacts(Ledger<SessionEvent> ledger) {

    public static SessionFacts none() {
        return new SessionFacts(Ledger.empty());
    }

    public SessionFacts evolve(Entry entry, SessionEvent event) {
        return new SessionFacts(ledger.with(entry, event));
    }

    /** The facts as if that entry had never been made. */
    public SessionFacts without(EntryId entry) {
        return new SessionFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }
}
