package vn.vedich.kernel.criteria;

import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;

/** What is known of one criteria set; what was corrected or annulled is left out. */
public record CriteriaSetFacts(
        Entries entries,
        Dated<CriteriaSetIssued> issues,
        Dated<CriteriaSetVersion> versions,
        Dated<Boolean> retirements) {

    public static CriteriaSetFacts none() {
        return new CriteriaSetFacts(Entries.none(), Dated.nothing(), Dated.nothing(), Dated.nothing());
    }

    public CriteriaSetFacts evolve(Entry entry, CriteriaEvent event) {
        CriteriaSetFacts before =
                Entries.superseded(entry, event).map(this::without).orElse(this);
        return before.with(entry.id(), event, entries.with(entry, event));
    }

    /** The facts as if that entry had never been made. */
    public CriteriaSetFacts without(EntryId entry) {
        return new CriteriaSetFacts(
                entries, issues.without(entry), versions.without(entry), retirements.without(entry));
    }

    /** How the set was issued; empty while it is not. */
    public Optional<CriteriaSetIssued> issued() {
        return issues.last().map(Dated.Item::value);
    }

    public Optional<CriteriaSetVersion> version(int number) {
        return versions.items().stream()
                .map(Dated.Item::value)
                .filter(v -> v.number() == number)
                .findFirst();
    }

    public boolean isRetiredOn(LocalDate day) {
        return retirements.on(day).isPresent();
    }

    private CriteriaSetFacts with(EntryId id, CriteriaEvent event, Entries entered) {
        return switch (event) {
            case CriteriaSetIssued e ->
                new CriteriaSetFacts(
                        entered, issues.with(id, inForce(e.version()), e), versionsWith(id, e.version()), retirements);
            case CriteriaEvent.CriteriaSetAmended e ->
                new CriteriaSetFacts(entered, issues, versionsWith(id, e.version()), retirements);
            case CriteriaEvent.CriteriaSetRetired e ->
                new CriteriaSetFacts(entered, issues, versions, retirements.with(id, e.from(), true));
            case CriteriaEvent.CriteriaEntryAnnulled e -> new CriteriaSetFacts(entered, issues, versions, retirements);
        };
    }

    private Dated<CriteriaSetVersion> versionsWith(EntryId id, CriteriaSetVersion version) {
        return versions.with(id, inForce(version), version);
    }

    private static LocalDate inForce(CriteriaSetVersion version) {
        return version.decision().effectiveFrom();
    }
}
