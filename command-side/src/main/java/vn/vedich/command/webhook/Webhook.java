package vn.vedich.command.webhook;

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
import vn.vedich.command.webhook.WebhookCommand.PauseWebhook;
import vn.vedich.command.webhook.WebhookCommand.RegisterWebhook;
import vn.vedich.command.webhook.WebhookCommand.RemoveWebhook;
import vn.vedich.command.webhook.WebhookCommand.ResumeWebhook;
import vn.vedich.command.webhook.WebhookCommand.RotateWebhookSecret;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.webhook.WebhookEvent;

/** The shell of a webhook: loads it, asks {@link WebhookDecider}, carries the decision out. */
@Aggregate(type = "webhook", cache = "currentAggregates")
class Webhook {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private WebhookState state = WebhookState.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterWebhook command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(RotateWebhookSecret command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(PauseWebhook command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(ResumeWebhook command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(RemoveWebhook command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    private void decide(WebhookCommand command, Act act, References references) {
        CarryingOut.carryOut(
                act, state.facts().entries(), () -> WebhookDecider.decide(command, state, act, references));
    }

    @EventSourcingHandler
    void on(WebhookEvent event, MetaData facts) {
        stream = event.subject().stream();
        state = state.evolve(Entry.from(facts), event);
    }
}
