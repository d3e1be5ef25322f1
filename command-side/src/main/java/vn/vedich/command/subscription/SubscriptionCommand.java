package vn.vedich.command.subscription;

import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.subscription.Language;
import vn.vedich.kernel.subscription.Rhythm;
import vn.vedich.kernel.value.Text;

/** Everything that can be asked of a subscription. Where no language is said it is Vietnamese. */
public sealed interface SubscriptionCommand extends Command {

    SubscriptionId subscriptionId();

    @Override
    default SubscriptionId subject() {
        return subscriptionId();
    }

    @Override
    default boolean worksFromNowOn() {
        return true;
    }

    /** Opens one address for a unit's calendar of deadlines and for its changes. */
    record OpenFeed(
            SubscriptionId subscriptionId,
            UnitId unitId,
            @Nullable Language language) implements SubscriptionCommand {}

    /** Closes the address for ever. */
    record RevokeFeed(SubscriptionId subscriptionId) implements SubscriptionCommand {}

    /** Has mails sent that sum up what is new; another address is another subscription. */
    record SubscribeToDigest(
            SubscriptionId subscriptionId,
            UnitId unitId,
            Text address,
            Rhythm rhythm,
            @Nullable Language language) implements SubscriptionCommand {}

    record EndDigest(SubscriptionId subscriptionId) implements SubscriptionCommand {}
}
