package vn.vedich.command.subscription;

import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.subscription.SubscriptionFacts;

/** What a subscription can be in. */
sealed interface SubscriptionState {

    record NotBegun(SubscriptionFacts facts) implements SubscriptionState {}

    record Running(SubscriptionFacts facts) implements SubscriptionState {}

    record Over(SubscriptionFacts facts) implements SubscriptionState {}

    SubscriptionFacts facts();

    static SubscriptionState initial() {
        return of(SubscriptionFacts.none());
    }

    default SubscriptionState evolve(Entry entry, SubscriptionEvent event) {
        return of(facts().evolve(entry, event));
    }

    private static SubscriptionState of(SubscriptionFacts facts) {
        if (facts.begun().isEmpty()) {
            return new NotBegun(facts);
        }
        return facts.isEnded() ? new Over(facts) : new Running(facts);
    }
}
