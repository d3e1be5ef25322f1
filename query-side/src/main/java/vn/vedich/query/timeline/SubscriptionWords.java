package vn.vedich.query.timeline;

import java.util.Map;
import vn.vedich.kernel.subscription.SubscriptionEvent;

/** The words of sentences about subscriptions. To which mail address a digest goes is nobody's business who reads a timeline. */
record SubscriptionWords(Wording wording) {

    Map<String, String> of(SubscriptionEvent event) {
        return switch (event) {
            case SubscriptionEvent.FeedOpened e ->
                Map.of("subscription", e.subscriptionId().value());
            case SubscriptionEvent.FeedRevoked e ->
                Map.of("subscription", e.subscriptionId().value());
            case SubscriptionEvent.DigestEnded e ->
                Map.of("subscription", e.subscriptionId().value());
            case SubscriptionEvent.DigestSubscribed e ->
                Map.of(
                        "subscription",
                        e.subscriptionId().value(),
                        "rhythm",
                        wording.part("part.rhythm." + e.rhythm().name()));
        };
    }
}
