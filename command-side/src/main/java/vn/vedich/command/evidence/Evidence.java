package vn.vedich.command.evidence;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.References;
import vn.vedich.command.evidence.EvidenceCommand.AnnulEvidenceEntry;
import vn.vedich.command.evidence.EvidenceCommand.AttachEvidence;
import vn.vedich.command.evidence.EvidenceCommand.WithdrawEvidence;
import vn.vedich.command.shell.CarryingOut;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.ledger.Entry;

/** The shell of a piece of evidence: loads it, asks {@link EvidenceDecider}, carries the decision out. */
@Aggregate(type = "evidence", cache = "currentAggregates")
class Evidence {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private EvidenceState state = EvidenceState.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AttachEvidence command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(WithdrawEvidence command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AnnulEvidenceEntry command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    private void decide(EvidenceCommand command, Act act, References references) {
        CarryingOut.carryOut(
                act, state.facts().entries(), () -> EvidenceDecider.decide(command, state, act, references));
    }

    @EventSourcingHandler
    void on(EvidenceEvent event, MetaData facts) {
        stream = event.subject().stream();
        state = state.evolve(Entry.from(facts), event);
    }
}
