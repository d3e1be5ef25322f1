package vn.vedich.command.webhook;

import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.webhook.WebhookEvent;
import vn.vedich.kernel.webhook.WebhookFacts;

/** What a webhook can be in. */
sealed interface WebhookState {

    /** Never registered, or removed. */
    record NotRegistered(WebhookFacts facts) implements WebhookState {}

    record Registered(WebhookFacts facts) implements WebhookState {}

    WebhookFacts facts();

    static WebhookState initial() {
        return of(WebhookFacts.none());
    }

    default WebhookState evolve(Entry entry, WebhookEvent event) {
        return of(facts().evolve(entry, event));
    }

    private static WebhookState of(WebhookFacts facts) {
        return facts.isRegistered() ? new Registered(facts) : new NotRegistered(facts);
    }
}
