package vn.vedich.kernel.webhook;

import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.value.Text;

/**
 * Everything that can happen to a webhook. It takes effect when it is recorded, whatever day is said of it: nothing is sent in
 * the past. The secret that signs is in none of these; it derives from the id and the number of rotations.
 */
public sealed interface WebhookEvent extends Event {

    WebhookId webhookId();

    @Override
    default WebhookId subject() {
        return webhookId();
    }

    /**
     * Changes of a unit's directives are sent to an address from now on; again, when it was removed before.
     *
     * @param url where to, which may itself be a secret
     * @param withUnitsBelow whether also those of the units below it
     */
    record WebhookRegistered(WebhookId webhookId, UnitId unitId, Text url, boolean withUnitsBelow)
            implements WebhookEvent {}

    /** @param rotation how often it has another secret than at first */
    record WebhookSecretRotated(WebhookId webhookId, int rotation) implements WebhookEvent {}

    /** Nothing is sent until it is resumed; what happens meanwhile is sent then. */
    record WebhookPaused(WebhookId webhookId, Pause why) implements WebhookEvent {}

    record WebhookResumed(WebhookId webhookId) implements WebhookEvent {}

    /** Nothing is sent any more. */
    record WebhookRemoved(WebhookId webhookId) implements WebhookEvent {}
}
