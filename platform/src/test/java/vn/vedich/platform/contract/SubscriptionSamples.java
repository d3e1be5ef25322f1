package vn.vedich.platform.contract;

import static vn.vedich.platform.contract.SampleIds.COMMUNE;

import java.util.List;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.subscription.Language;
import vn.vedich.kernel.subscription.Rhythm;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.value.Text;

/** One event of every type about subscriptions. */
final class SubscriptionSamples {

    private static final SubscriptionId SUBSCRIPTION = new SubscriptionId("quang-lam-office");

    private SubscriptionSamples() {}

    static List<Event> all() {
        return List.of(
                new SubscriptionEvent.FeedOpened(SUBSCRIPTION, COMMUNE, Language.VIETNAMESE),
                new SubscriptionEvent.FeedRevoked(SUBSCRIPTION),
                new SubscriptionEvent.DigestSubscribed(
                        SUBSCRIPTION, COMMUNE, Text.of("vanphong@quanglam.example"), Rhythm.WEEKLY, Language.ENGLISH),
                new SubscriptionEvent.DigestEnded(SUBSCRIPTION));
    }
}
