package vn.vedich.query.subscription;

import org.springframework.stereotype.Component;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps subscriptions, the units that they are for, and what was told by e-mail. */
@Component
public final class SubscriptionProjection extends FoldingProjection<SubscriptionDocument> {

    public static final String NAME = "subscriptions";

    public SubscriptionProjection(SubscriptionStore store) {
        super(NAME, new SubscriptionFolding(), SubscriptionDocument.class, store.documents());
    }
}
