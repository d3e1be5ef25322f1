package vn.vedich.kernel.subscription;

import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedOpened;

/** That a subscription begins, and for which unit. */
public sealed interface Begun permits FeedOpened, DigestSubscribed {

    SubscriptionId subscriptionId();

    UnitId unitId();

    Language language();
}
