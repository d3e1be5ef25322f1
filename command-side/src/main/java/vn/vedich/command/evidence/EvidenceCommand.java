package vn.vedich.command.evidence;

import java.time.LocalDate;
import vn.vedich.command.decision.AnnulCommand;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;

/** Everything that can be asked of a piece of evidence. */
public sealed interface EvidenceCommand extends Command {

    EvidenceId evidenceId();

    @Override
    default EvidenceId subject() {
        return evidenceId();
    }

    /** Offers a file as evidence; its bytes were put into the contents before. */
    record AttachEvidence(EvidenceId evidenceId, UnitId unitId, Text title, Content content)
            implements EvidenceCommand {}

    /** Says that it is relied on no more from a day; needs a reason. */
    record WithdrawEvidence(EvidenceId evidenceId, LocalDate from) implements EvidenceCommand {}

    /** Says that an entry was never true. */
    record AnnulEvidenceEntry(EvidenceId evidenceId, EntryId entry) implements EvidenceCommand, AnnulCommand {}
}
