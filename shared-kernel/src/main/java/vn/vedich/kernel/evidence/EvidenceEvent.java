package vn.vedich.kernel.evidence;

import java.time.LocalDate;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.value.Text;

/** Everything that can happen to a piece of evidence. */
public sealed interface EvidenceEvent extends Event {

    EvidenceId evidenceId();

    @Override
    default EvidenceId subject() {
        return evidenceId();
    }

    /**
     * A unit offers a file as evidence.
     *
     * @param unitId whose evidence it is
     */
    record EvidenceAttached(EvidenceId evidenceId, UnitId unitId, Text title, Content content)
            implements EvidenceEvent {}

    /** It is relied on no more from that day; why is in the entry. What rested on it is shown to have lost it. */
    record EvidenceWithdrawn(EvidenceId evidenceId, LocalDate from) implements EvidenceEvent {}

    record EvidenceEntryAnnulled(EvidenceId evidenceId, EntryId entry) implements EvidenceEvent, Annulment {}
}
