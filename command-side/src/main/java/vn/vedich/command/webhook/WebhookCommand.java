package vn.vedich.command.webhook;

import vn.vedich.command.decision.Command;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.value.Text;

/** Everything that can be asked of a webhook. */
public sealed interface WebhookCommand extends Command {

    WebhookId webhookId();

    @Override
    default WebhookId subject() {
        return webhookId();
    }

    @Override
    default boolean worksFromNowOn() {
        return true;
    }

    /** Has changes of a unit's directives, and if it is said so of all units below, sent to an address from now on. */
    record RegisterWebhook(WebhookId webhookId, UnitId unitId, Text url, boolean withUnitsBelow)
            implements WebhookCommand {}

    /** Has it sign with another secret; for a while it signs with both. */
    record RotateWebhookSecret(WebhookId webhookId) implements WebhookCommand {}

    /** Holds back what would be sent. */
    record PauseWebhook(WebhookId webhookId) implements WebhookCommand {}

    /** Sends what was held back, and goes on. */
    record ResumeWebhook(WebhookId webhookId) implements WebhookCommand {}

    record RemoveWebhook(WebhookId webhookId) implements WebhookCommand {}
}
