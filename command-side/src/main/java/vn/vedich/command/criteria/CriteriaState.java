package vn.vedich.command.criteria;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;

/** What a criteria set can be in. */
sealed interface CriteriaState {

    /** Never issued, or its issue was annulled. */
    record NotIssued(CriteriaSetFacts facts) implements CriteriaState {}

    record Issued(CriteriaSetFacts facts) implements CriteriaState {}

    /** To be retired from some day on; it can still be amended up to that day. */
    record Retired(CriteriaSetFacts facts) implements CriteriaState {}

    CriteriaSetFacts facts();

    static CriteriaState initial() {
        return of(CriteriaSetFacts.none());
    }

    default CriteriaState evolve(Entry entry, CriteriaEvent event) {
        return of(facts().evolve(entry, event));
    }

    /** The state in which a correction of that entry is decided; the state itself when nothing is corrected. */
    default CriteriaState asIfUnsaid(@Nullable EntryId corrected) {
        return corrected == null ? this : of(facts().without(corrected));
    }

    private static CriteriaState of(CriteriaSetFacts facts) {
        if (facts.issued().isEmpty()) {
            return new NotIssued(facts);
        }
        return facts.retiredFrom().isEmpty() ? new Issued(facts) : new Retired(facts);
    }
}
