package vn.vedich.kernel.subscription;

import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;

/** Everything that can happen to a subscription. It begins once and ends once; no entry of it is corrected or annulled. */
public sealed interface SubscriptionEvent extends Event {

    SubscriptionId subscriptionId();

    @Override
    default SubscriptionId subject() {
        return subscriptionId();
    }

    /** The unit's calendar of deadlines and its changes can be read under an address; the address itself is in no event. */
    record FeedOpened(SubscriptionId subscriptionId, UnitId unitId, Language language)
            implements SubscriptionEvent, Begun {}

    /** Nothing is read under that address any more. */
    record FeedRevoked(SubscriptionId subscriptionId) implements SubscriptionEvent {}

    /**
     * Mails that sum up what is new are sent to an address.
     *
     * @param address a {@link MailAddress}; no mail goes out once it is erased
     */
    record DigestSubscribed(
            SubscriptionId subscriptionId, UnitId unitId, Text address, Rhythm rhythm, Language language)
            implements SubscriptionEvent, Begun {}

    record DigestEnded(SubscriptionId subscriptionId) implements SubscriptionEvent {}
}
