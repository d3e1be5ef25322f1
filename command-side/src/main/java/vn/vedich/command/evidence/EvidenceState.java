package vn.vedich.command.evidence;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.evidence.EvidenceFacts;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;

/** What a piece of evidence can be in. */
sealed interface EvidenceState {

    /** Never offered, or the entry that offered it was annulled. */
    record Unattached(EvidenceFacts facts) implements EvidenceState {}

    record Attached(EvidenceFacts facts) implements EvidenceState {}

    /** Relied on no more, from whatever day. */
    record Withdrawn(EvidenceFacts facts) implements EvidenceState {}

    EvidenceFacts facts();

    static EvidenceState initial() {
        return of(EvidenceFacts.none());
    }

    default EvidenceState evolve(Entry entry, EvidenceEvent event) {
        return of(facts().evolve(entry, event));
    }

    /** The state in which a correction of that entry is decided; the state itself when nothing is corrected. */
    default EvidenceState asIfUnsaid(@Nullable EntryId corrected) {
        return corrected == null ? this : of(facts().without(corrected));
    }

    private static EvidenceState of(EvidenceFacts facts) {
        if (facts.attached().isEmpty()) {
            return new Unattached(facts);
        }
        return facts.withdrawnFrom().isPresent() ? new Withdrawn(facts) : new Attached(facts);
    }
}
