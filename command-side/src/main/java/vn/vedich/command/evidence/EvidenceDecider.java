package vn.vedich.command.evidence;

import static vn.vedich.command.decision.Corrections.annulsProperly;
import static vn.vedich.command.decision.Corrections.correctsProperly;
import static vn.vedich.command.decision.Corrections.happened;
import static vn.vedich.command.decision.Corrections.reasonMissing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.evidence.EvidenceCommand.AnnulEvidenceEntry;
import vn.vedich.command.evidence.EvidenceCommand.AttachEvidence;
import vn.vedich.command.evidence.EvidenceCommand.WithdrawEvidence;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceEntryAnnulled;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.vedich.kernel.evidence.EvidenceFacts;

/** Decides what may happen to evidence. A correction is decided as if the entry that it corrects had never been made. */
final class EvidenceDecider {

    private final EvidenceFacts facts;
    private final Act act;
    private final EvidenceRules rules;
    private final Links links;

    private EvidenceDecider(EvidenceFacts facts, Act act, References references) {
        this.facts = facts;
        this.act = act;
        this.rules = new EvidenceRules(facts, references);
        this.links = new Links(references);
    }

    static Decision<EvidenceEvent> decide(
            EvidenceCommand command, EvidenceState state, Act act, References references) {
        return new EvidenceDecider(state.asIfUnsaid(act.corrects()).facts(), act, references).decide(command);
    }

    private Decision<EvidenceEvent> decide(EvidenceCommand command) {
        return switch (command) {
            case AttachEvidence c -> attach(c);
            case WithdrawEvidence c -> withdraw(c);
            case AnnulEvidenceEntry c -> annul(c);
        };
    }

    private Decision<EvidenceEvent> attach(AttachEvidence c) {
        EvidenceAttached attached = new EvidenceAttached(c.evidenceId(), c.unitId(), c.title(), c.content());
        return Rules.inOrder(
                        happened(act),
                        correctsProperly(act, facts.entries(), EvidenceAttached.class),
                        () -> rules.evidenceAlreadyAttached(attached),
                        () -> links.namedUnitUnknown(c.unitId(), day()),
                        () -> rules.contentUnknown(c.content()),
                        () -> rules.contentOfAnotherSize(c.content()),
                        () -> rules.withdrawnBeforeAttached(
                                c.evidenceId(),
                                facts.withdrawnFrom(),
                                facts.attachedOn().or(() -> Optional.of(act.occurredOn()))))
                .decide(() -> facts.attached().isPresent() ? List.of() : List.of(attached));
    }

    private Decision<EvidenceEvent> withdraw(WithdrawEvidence c) {
        return Rules.inOrder(
                        happened(act),
                        correctsProperly(act, facts.entries(), EvidenceWithdrawn.class),
                        () -> reasonMissing(act),
                        () -> rules.evidenceNotAttached(c.evidenceId()),
                        () -> rules.evidenceAlreadyWithdrawn(c.evidenceId(), c.from()),
                        () -> rules.withdrawnBeforeAttached(c.evidenceId(), Optional.of(c.from()), facts.attachedOn()))
                .decide(() -> facts.withdrawnFrom().isPresent()
                        ? List.of()
                        : List.of(new EvidenceWithdrawn(c.evidenceId(), c.from())));
    }

    private Decision<EvidenceEvent> annul(AnnulEvidenceEntry c) {
        return Rules.inOrder(happened(act), annulsProperly(act, facts.entries(), c.entry(), EvidenceAttached.class))
                .decide(() -> List.of(new EvidenceEntryAnnulled(c.evidenceId(), c.entry())));
    }

    /** The day of the act: of a month its last, and never one that is still to come. */
    private LocalDate day() {
        LocalDate last = act.occurredOn().lastDay();
        return last.isAfter(act.today()) ? act.today() : last;
    }
}
