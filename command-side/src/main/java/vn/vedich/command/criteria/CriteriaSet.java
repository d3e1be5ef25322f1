package vn.vedich.command.criteria;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.criteria.CriteriaCommand.AmendCriteriaSet;
import vn.vedich.command.criteria.CriteriaCommand.AnnulCriteriaEntry;
import vn.vedich.command.criteria.CriteriaCommand.IssueCriteriaSet;
import vn.vedich.command.criteria.CriteriaCommand.RetireCriteriaSet;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.References;
import vn.vedich.command.shell.CarryingOut;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.ledger.Entry;

/** The shell of a criteria set: loads it, asks {@link CriteriaDecider}, carries the decision out. */
@Aggregate(type = "criteria", cache = "currentAggregates")
class CriteriaSet {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private CriteriaState state = CriteriaState.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IssueCriteriaSet command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AmendCriteriaSet command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(RetireCriteriaSet command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AnnulCriteriaEntry command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    private void decide(CriteriaCommand command, Act act, References references) {
        CarryingOut.carryOut(
                act, state.facts().entries(), () -> CriteriaDecider.decide(command, state, act, references));
    }

    @EventSourcingHandler
    void on(CriteriaEvent event, MetaData facts) {
        stream = event.subject().stream();
        state = state.evolve(Entry.from(facts), event);
    }
}
