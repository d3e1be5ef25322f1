package vn.vedich.command.subscription;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.Optional;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.subscription.SubscriptionRefusal.AlreadySubscribed;
import vn.vedich.command.subscription.SubscriptionRefusal.DigestNotSubscribed;
import vn.vedich.command.subscription.SubscriptionRefusal.FeedNotOpened;
import vn.vedich.command.subscription.SubscriptionRefusal.MailAddressUnfit;
import vn.vedich.command.subscription.SubscriptionRefusal.SubscriptionNotCorrected;
import vn.vedich.command.subscription.SubscriptionRefusal.SubscriptionOver;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.subscription.Begun;
import vn.vedich.kernel.subscription.MailAddress;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedOpened;
import vn.vedich.kernel.subscription.SubscriptionFacts;
import vn.vedich.kernel.value.Text;

/** The rules of subscriptions, each named for the refusal that it gives when it is broken. */
record SubscriptionRules(SubscriptionFacts facts) {

    static Optional<Refusal> subscriptionNotCorrected(Act act) {
        return Optional.ofNullable(act.corrects()).map(SubscriptionNotCorrected::new);
    }

    /** A subscription begins once; saying the same again is no offence. */
    Optional<Refusal> alreadySubscribed(Begun again) {
        return facts.begun()
                .flatMap(was -> refuseIf(!was.equals(again), () -> new AlreadySubscribed(again.subscriptionId())));
    }

    Optional<Refusal> subscriptionOver(SubscriptionId subscription) {
        return refuseIf(facts.isEnded(), () -> new SubscriptionOver(subscription));
    }

    Optional<Refusal> feedNotOpened(SubscriptionId subscription) {
        return refuseIf(!has(FeedOpened.class), () -> new FeedNotOpened(subscription));
    }

    Optional<Refusal> digestNotSubscribed(SubscriptionId subscription) {
        return refuseIf(!has(DigestSubscribed.class), () -> new DigestNotSubscribed(subscription));
    }

    static Optional<Refusal> mailAddressUnfit(SubscriptionId subscription, Text address) {
        String said = address.value();
        return refuseIf(said == null || !MailAddress.isFit(said), () -> new MailAddressUnfit(subscription));
    }

    private boolean has(Class<? extends Begun> kind) {
        return facts.begun().filter(kind::isInstance).isPresent();
    }
}
