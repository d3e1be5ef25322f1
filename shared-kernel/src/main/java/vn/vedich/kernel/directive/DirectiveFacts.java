package vn.vedich.kernel.directive;

import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;

/** What is known of one directive, by day; what was corrected or annulled is left out. */
public record DirectiveFacts(Ledger<DirectiveEvent> ledger) {

    public static DirectiveFacts none() {
        return new DirectiveFacts(Ledger.empty());
    }

    public DirectiveFacts evolve(Entry entry, DirectiveEvent event) {
        return new DirectiveFacts(ledger.with(entry, event));
    }

    /** The facts as if that entry had never been made. */
    public DirectiveFacts without(EntryId entry) {
        return new DirectiveFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }
}
