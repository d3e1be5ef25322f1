package vn.vedich.command.unit;

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
import vn.vedich.command.shell.CarryingOut;
import vn.vedich.command.unit.UnitCommand.AnnulUnitEntry;
import vn.vedich.command.unit.UnitCommand.DissolveUnit;
import vn.vedich.command.unit.UnitCommand.MoveUnit;
import vn.vedich.command.unit.UnitCommand.RecodeUnit;
import vn.vedich.command.unit.UnitCommand.RegisterUnit;
import vn.vedich.command.unit.UnitCommand.RenameUnit;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.unit.UnitEvent;

/** The shell of a unit: loads it, asks {@link UnitDecider}, carries the decision out. */
@Aggregate(type = "unit", cache = "currentAggregates")
class Unit {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private UnitState state = UnitState.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterUnit command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(RenameUnit command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(RecodeUnit command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(MoveUnit command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(DissolveUnit command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AnnulUnitEntry command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    private void decide(UnitCommand command, Act act, References references) {
        CarryingOut.carryOut(act, state.facts().entries(), () -> UnitDecider.decide(command, state, act, references));
    }

    @EventSourcingHandler
    void on(UnitEvent event, MetaData facts) {
        stream = event.subject().stream();
        state = state.evolve(Entry.from(facts), event);
    }
}
