package vn.vedich.command.subscription;

import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.SubscriptionId;

/** Every way in which a command to a subscription can be refused. */
public sealed interface SubscriptionRefusal extends Refusal {

    record AlreadySubscribed(SubscriptionId subscription) implements SubscriptionRefusal {}

    /** What was revoked or ended does not begin again: whoever knows the old address would read on. */
    record SubscriptionOver(SubscriptionId subscription) implements SubscriptionRefusal {}

    /** Another unit under the same address would show its directives to whoever was given it. */
    record SubscriptionNotCorrected(EntryId entry) implements SubscriptionRefusal {}

    record FeedNotOpened(SubscriptionId subscription) implements SubscriptionRefusal {}

    record DigestNotSubscribed(SubscriptionId subscription) implements SubscriptionRefusal {}

    /** It does not have the form of one mail address. The address itself is not repeated: it may name somebody. */
    record MailAddressUnfit(SubscriptionId subscription) implements SubscriptionRefusal {}
}
