package vn.vedich.kernel.criteria;

import static vn.vedich.kernel.ledger.Tells.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetAmended;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetRetired;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Recorded;

/** What is known of one criteria set; what was corrected or annulled is left out. */
public record CriteriaSetFacts(Ledger<CriteriaEvent> ledger) {

    public static CriteriaSetFacts none() {
        return new CriteriaSetFacts(Ledger.empty());
    }

    public CriteriaSetFacts evolve(Entry entry, CriteriaEvent event) {
        return new CriteriaSetFacts(ledger.with(entry, event));
    }

    /** The facts after more entries, one after another. */
    public CriteriaSetFacts evolve(List<Recorded<CriteriaEvent>> more) {
        return new CriteriaSetFacts(ledger.with(more));
    }

    /** The facts as if that entry had never been made. */
    public CriteriaSetFacts without(EntryId entry) {
        return new CriteriaSetFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }

    /** How the set was issued; empty while it is not. */
    public Optional<CriteriaSetIssued> issued() {
        return ledger.last(CriteriaSetIssued.class);
    }

    /** Its versions, each from the day on which it takes effect. */
    public Dated<CriteriaSetVersion> versions() {
        return Dated.of(ledger.told(
                when(CriteriaSetIssued.class, (line, e) -> line.says(inForce(e.version()), e.version())),
                when(CriteriaSetAmended.class, (line, e) -> line.says(inForce(e.version()), e.version()))));
    }

    public Optional<CriteriaSetVersion> version(int number) {
        return versions().items().stream()
                .map(Dated.Item::value)
                .filter(v -> v.number() == number)
                .findFirst();
    }

    /** From when it is no longer to be adopted. */
    public Optional<LocalDate> retiredFrom() {
        return ledger.last(CriteriaSetRetired.class).map(CriteriaSetRetired::from);
    }

    public boolean isRetiredOn(LocalDate day) {
        return retiredFrom().filter(from -> !from.isAfter(day)).isPresent();
    }

    private static LocalDate inForce(CriteriaSetVersion version) {
        return version.decision().effectiveFrom();
    }
}
