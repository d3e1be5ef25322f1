package vn.vedich.kernel.subscription;

import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestEnded;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedOpened;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedRevoked;

/**
 * What is known of one subscription. It holds from the moment at which it is recorded, whatever day the entry names: who reads an
 * address or a mail does so then.
 */
public record SubscriptionFacts(Ledger<SubscriptionEvent> ledger) {

    public static SubscriptionFacts none() {
        return new SubscriptionFacts(Ledger.empty());
    }

    public SubscriptionFacts evolve(Entry entry, SubscriptionEvent event) {
        return new SubscriptionFacts(ledger.with(entry, event));
    }

    /** The facts after more entries, one after another. */
    public SubscriptionFacts evolve(List<Recorded<SubscriptionEvent>> more) {
        return new SubscriptionFacts(ledger.with(more));
    }

    public Entries entries() {
        return ledger.entries();
    }

    /** What was subscribed to, also when it is over; empty when nothing ever was. */
    public Optional<Begun> begun() {
        return ledger.lines().stream()
                .map(Ledger.Line::event)
                .filter(Begun.class::isInstance)
                .map(Begun.class::cast)
                .findFirst();
    }

    public boolean isEnded() {
        return ledger.has(FeedRevoked.class) || ledger.has(DigestEnded.class);
    }

    /** The feed, as long as it is open. */
    public Optional<FeedOpened> openFeed() {
        return begun().filter(FeedOpened.class::isInstance)
                .filter(feed -> !isEnded())
                .map(FeedOpened.class::cast);
    }

    /** The digest, as long as it is sent: it has not ended, and its address was not erased. */
    public Optional<DigestSubscribed> sentDigest() {
        return begun().filter(DigestSubscribed.class::isInstance)
                .filter(digest -> !isEnded())
                .map(DigestSubscribed.class::cast)
                .filter(digest -> !digest.address().isErased());
    }
}
