package vn.vedich.query.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.webhook.Pause;
import vn.vedich.kernel.webhook.WebhookFacts.State;
import vn.vedich.log.deliveries.Destination;

/**
 * One webhook, and how deliveries go there.
 *
 * @param url where it is: whole for those whose it is, and for others without what may be a secret; null when it was erased
 * @param withUnitsBelow whether changes of units below are sent too
 * @param pause why it is paused, if it is
 * @param rotation how often it has had another secret than at first
 * @param since the position at which it was registered: what happened before is not sent
 * @param cursor at least up to this position everything that is for it is among its deliveries
 * @param waiting how many deliveries have no outcome yet
 * @param deliveredAt when something was taken there last
 * @param failingSince since when every attempt failed; null when the last one did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookView(
        @JsonProperty("webhookId") WebhookId id,
        @JsonProperty("unitId") UnitId unit,
        @Nullable String url,
        boolean withUnitsBelow,
        State state,
        @Nullable Pause pause,
        @Nullable Instant pausedSince,
        int rotation,
        long since,
        long cursor,
        long waiting,
        @Nullable Instant deliveredAt,
        @Nullable Instant failingSince) {

    static WebhookView of(WebhookDocument webhook, Destination destination, long waiting, boolean whole) {
        return new WebhookView(
                webhook.id(),
                webhook.unit(),
                webhook.address()
                        .map(url -> whole ? url.uri().toString() : url.shown())
                        .orElse(null),
                webhook.facts().withUnitsBelow(),
                webhook.facts().state(),
                webhook.facts().pause(),
                webhook.pausedSince(),
                webhook.facts().rotation(),
                webhook.since(),
                Math.max(webhook.since(), destination.cursor()),
                waiting,
                destination.deliveredAt(),
                destination.failingSince());
    }
}
