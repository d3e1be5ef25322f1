package vn.vedich.command.subscription;

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
import vn.vedich.command.subscription.SubscriptionCommand.EndDigest;
import vn.vedich.command.subscription.SubscriptionCommand.OpenFeed;
import vn.vedich.command.subscription.SubscriptionCommand.RevokeFeed;
import vn.vedich.command.subscription.SubscriptionCommand.SubscribeToDigest;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.subscription.SubscriptionEvent;

/** The shell of a subscription: loads it, asks {@link SubscriptionDecider}, carries the decision out. */
@Aggregate(type = "subscription", cache = "currentAggregates")
class Subscription {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private SubscriptionState state = SubscriptionState.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(OpenFeed command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SubscribeToDigest command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(RevokeFeed command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(EndDigest command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    private void decide(SubscriptionCommand command, Act act, References references) {
        CarryingOut.carryOut(
                act, state.facts().entries(), () -> SubscriptionDecider.decide(command, state, act, references));
    }

    @EventSourcingHandler
    void on(SubscriptionEvent event, MetaData facts) {
        stream = event.subject().stream();
        state = state.evolve(Entry.from(facts), event);
    }
}
