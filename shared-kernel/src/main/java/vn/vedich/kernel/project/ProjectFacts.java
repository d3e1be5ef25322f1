package vn.vedich.kernel.project;

import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;

/** What is known of one project, by day; what was corrected or annulled is left out. */
public record ProjectFacts(Ledger<ProjectEvent> ledger) {

    public static ProjectFacts none() {
        return new ProjectFacts(Ledger.empty());
    }

    public ProjectFacts evolve(Entry entry, ProjectEvent event) {
        return new ProjectFacts(ledger.with(entry, event));
    }

    /** The facts as if that entry had never been made. */
    public ProjectFacts without(EntryId entry) {
        return new ProjectFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }
}
