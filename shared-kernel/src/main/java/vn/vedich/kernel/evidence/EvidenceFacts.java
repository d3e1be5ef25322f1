package vn.vedich.kernel.evidence;

import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;

/** What is known of one piece of evidence, by day; what was corrected or annulled is left out. */
public record EvidenceFacts(Ledger<EvidenceEvent> ledger) {

    public static EvidenceFacts none() {
        return new EvidenceFacts(Ledger.empty());
    }

    public EvidenceFacts evolve(Entry entry, EvidenceEvent event) {
        return new EvidenceFacts(ledger.with(entry, event));
    }

    /** The facts as if that entry had never been made. */
    public EvidenceFacts without(EntryId entry) {
        return new EvidenceFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }
}
