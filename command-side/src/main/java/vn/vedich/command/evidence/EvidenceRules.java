package vn.vedich.command.evidence;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.evidence.EvidenceRefusal.ContentOfAnotherSize;
import vn.vedich.command.evidence.EvidenceRefusal.ContentUnknown;
import vn.vedich.command.evidence.EvidenceRefusal.EvidenceAlreadyAttached;
import vn.vedich.command.evidence.EvidenceRefusal.EvidenceAlreadyWithdrawn;
import vn.vedich.command.evidence.EvidenceRefusal.EvidenceNotAttached;
import vn.vedich.command.evidence.EvidenceRefusal.WithdrawnBeforeAttached;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceFacts;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.value.DayOrMonth;

/** The rules of evidence, each named for the refusal that it gives when it is broken. */
record EvidenceRules(EvidenceFacts facts, References references) {

    /** Evidence is attached once; saying the same again is no offence. */
    Optional<Refusal> evidenceAlreadyAttached(EvidenceAttached again) {
        return facts.attached()
                .flatMap(was -> refuseIf(!was.equals(again), () -> new EvidenceAlreadyAttached(again.evidenceId())));
    }

    Optional<Refusal> evidenceNotAttached(EvidenceId evidence) {
        return refuseIf(facts.attached().isEmpty(), () -> new EvidenceNotAttached(evidence));
    }

    Optional<Refusal> contentUnknown(Content content) {
        return refuseIf(kept(content).isEmpty(), () -> new ContentUnknown(content.sha256()));
    }

    Optional<Refusal> contentOfAnotherSize(Content content) {
        long kept = kept(content).orElse(content.size());
        return refuseIf(kept != content.size(), () -> new ContentOfAnotherSize(content.sha256(), kept, content.size()));
    }

    /** Evidence is withdrawn once; saying the same again is no offence. */
    Optional<Refusal> evidenceAlreadyWithdrawn(EvidenceId evidence, LocalDate from) {
        return facts.withdrawnFrom()
                .flatMap(was -> refuseIf(!was.equals(from), () -> new EvidenceAlreadyWithdrawn(evidence, was)));
    }

    /** Nothing is withdrawn from a day before it was offered; whoever corrects one of the two days minds the other. */
    Optional<Refusal> withdrawnBeforeAttached(
            EvidenceId evidence, Optional<LocalDate> withdrawnFrom, Optional<DayOrMonth> attachedOn) {
        return withdrawnFrom.flatMap(from -> attachedOn
                .map(DayOrMonth::firstDay)
                .flatMap(since ->
                        refuseIf(from.isBefore(since), () -> new WithdrawnBeforeAttached(evidence, from, since))));
    }

    private OptionalLong kept(Content content) {
        return references.contentSize(content.sha256());
    }
}
