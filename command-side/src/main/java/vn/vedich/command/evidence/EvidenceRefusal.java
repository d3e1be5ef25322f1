package vn.vedich.command.evidence;

import java.time.LocalDate;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.EvidenceId;

/** Every way in which a command to a piece of evidence can be refused. */
public sealed interface EvidenceRefusal extends Refusal {

    record EvidenceAlreadyAttached(EvidenceId evidence) implements EvidenceRefusal {}

    record EvidenceNotAttached(EvidenceId evidence) implements EvidenceRefusal {}

    /** Nobody put bytes of that hash into the contents. */
    record ContentUnknown(Sha256 sha256) implements EvidenceRefusal {}

    /** The bytes of that hash are of another size than the one that was given. */
    record ContentOfAnotherSize(Sha256 sha256, long kept, long given) implements EvidenceRefusal {}

    record EvidenceAlreadyWithdrawn(EvidenceId evidence, LocalDate day) implements EvidenceRefusal {}

    /** What is offered later can't be withdrawn before that. */
    record WithdrawnBeforeAttached(EvidenceId evidence, LocalDate withdrawnFrom, LocalDate attachedOn)
            implements EvidenceRefusal {}
}
