package vn.vedich.command.webhook;

import static vn.vedich.command.decision.Corrections.happened;

import java.util.List;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.webhook.WebhookCommand.PauseWebhook;
import vn.vedich.command.webhook.WebhookCommand.RegisterWebhook;
import vn.vedich.command.webhook.WebhookCommand.RemoveWebhook;
import vn.vedich.command.webhook.WebhookCommand.ResumeWebhook;
import vn.vedich.command.webhook.WebhookCommand.RotateWebhookSecret;
import vn.vedich.kernel.webhook.Pause;
import vn.vedich.kernel.webhook.WebhookEvent;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookPaused;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRegistered;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRemoved;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookResumed;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookSecretRotated;
import vn.vedich.kernel.webhook.WebhookFacts;
import vn.vedich.kernel.webhook.WebhookFacts.State;

/** Decides what may happen to a webhook. */
final class WebhookDecider {

    private final WebhookFacts facts;
    private final Act act;
    private final WebhookRules rules;
    private final Links links;

    private WebhookDecider(WebhookState state, Act act, References references) {
        this.facts = state.facts();
        this.act = act;
        this.rules = new WebhookRules(facts, references);
        this.links = new Links(references);
    }

    static Decision<WebhookEvent> decide(WebhookCommand command, WebhookState state, Act act, References references) {
        return new WebhookDecider(state, act, references).decide(command);
    }

    private Decision<WebhookEvent> decide(WebhookCommand command) {
        return switch (command) {
            case RegisterWebhook c -> register(c);
            case RotateWebhookSecret c ->
                known(c).decide(() -> List.of(new WebhookSecretRotated(c.webhookId(), facts.rotation() + 1)));
            case PauseWebhook c ->
                known(c).decide(() -> unless(State.PAUSED, new WebhookPaused(c.webhookId(), Pause.ASKED)));
            case ResumeWebhook c -> known(c).decide(() -> unless(State.ACTIVE, new WebhookResumed(c.webhookId())));
            case RemoveWebhook c -> remove(c);
        };
    }

    private Decision<WebhookEvent> register(RegisterWebhook c) {
        WebhookRegistered registered = new WebhookRegistered(c.webhookId(), c.unitId(), c.url(), c.withUnitsBelow());
        return setting()
                .and(
                        () -> WebhookRules.notAnIdOfTheUnit(c.webhookId(), c.unitId()),
                        () -> links.namedUnitUnknown(c.unitId(), act.today()),
                        () -> WebhookRules.urlUnfit(c.url()),
                        () -> rules.urlWithoutTls(c.url()),
                        () -> rules.webhookAlreadyRegistered(registered))
                .decide(() -> rules.isSaid(registered) ? List.of() : List.of(registered));
    }

    private Decision<WebhookEvent> remove(RemoveWebhook c) {
        Rules rules = facts.state() == State.REMOVED ? setting() : known(c);
        return rules.decide(() -> unless(State.REMOVED, new WebhookRemoved(c.webhookId())));
    }

    private Rules setting() {
        return Rules.inOrder(happened(act), () -> WebhookRules.settingNotCorrected(act));
    }

    private Rules known(WebhookCommand c) {
        return setting().and(() -> rules.webhookNotRegistered(c.webhookId()));
    }

    private List<WebhookEvent> unless(State already, WebhookEvent event) {
        return facts.state() == already ? List.of() : List.of(event);
    }
}
