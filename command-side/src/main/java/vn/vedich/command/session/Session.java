package vn.vedich.command.session;

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
import vn.vedich.command.session.SessionCommand.AdoptConclusion;
import vn.vedich.command.session.SessionCommand.AnnulSessionEntry;
import vn.vedich.command.session.SessionCommand.HoldSession;
import vn.vedich.command.session.SessionCommand.IssueConclusionNotice;
import vn.vedich.command.session.SessionCommand.NameConclusionDuty;
import vn.vedich.command.session.SessionCommand.RecordFinding;
import vn.vedich.command.shell.CarryingOut;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.session.SessionEvent;

/** The shell of a session: loads it, asks {@link SessionDecider}, carries the decision out. */
@Aggregate(type = "session", cache = "currentAggregates")
class Session {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private SessionState state = SessionState.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HoldSession command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(RecordFinding command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AdoptConclusion command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(NameConclusionDuty command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(IssueConclusionNotice command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AnnulSessionEntry command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    private void decide(SessionCommand command, Act act, References references) {
        CarryingOut.carryOut(
                act, state.facts().entries(), () -> SessionDecider.decide(command, state, act, references));
    }

    @EventSourcingHandler
    void on(SessionEvent event, MetaData facts) {
        stream = event.subject().stream();
        state = state.evolve(Entry.from(facts), event);
    }
}
