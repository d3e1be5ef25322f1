package vn.vedich.command.webhook;

import static vn.vedich.command.decision.District.FINANCE;

import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.District;
import vn.vedich.command.webhook.WebhookCommand.RegisterWebhook;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.WebhookEvent;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRegistered;

/** A webhook of the department of finance. */
final class Webhooks {

    static final WebhookId WEBHOOK = new WebhookId("finance.1");
    static final String URL = "https://example.org/hooks/finance";

    private Webhooks() {}

    static Deciding<WebhookState, WebhookCommand, WebhookEvent> before() {
        return Deciding.<WebhookState, WebhookCommand, WebhookEvent>on(
                        WebhookEvent.class, WebhookState.initial(), WebhookState::evolve, WebhookDecider::decide)
                .given(District.known());
    }

    static Deciding<WebhookState, WebhookCommand, WebhookEvent> registered() {
        return before().given("registered", registeredAt(URL));
    }

    static WebhookRegistered registeredAt(String url) {
        return new WebhookRegistered(WEBHOOK, FINANCE, Text.of(url), false);
    }

    static RegisterWebhook register(String url) {
        return new RegisterWebhook(WEBHOOK, FINANCE, Text.of(url), false);
    }
}
