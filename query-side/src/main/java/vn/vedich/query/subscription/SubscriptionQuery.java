package vn.vedich.query.subscription;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.query.answer.Cursor;

/** What can be asked of subscriptions. */
sealed interface SubscriptionQuery {

    /** Those of a unit, by id. */
    record Register(UnitId unit, @Nullable Cursor after, int limit) implements SubscriptionQuery {}

    /** Where one leads. */
    record AddressOf(SubscriptionId subscription, EnteredBy caller) implements SubscriptionQuery {}
}
