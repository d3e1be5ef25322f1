package vn.vedich.query.digest;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.query.digest.DigestPost.Envelope;
import vn.vedich.query.digest.DigestPost.Failed;
import vn.vedich.query.feed.Installation;
import vn.vedich.query.subscription.FeedAddress;
import vn.vedich.query.subscription.SubscriptionSettings;

/** Makes letters of digests, the same whenever they are made, and posts them. */
record Mailing(
        SubscriptionSettings settings, FeedAddress addresses, Installation installation, DigestPost post, Clock clock) {

    Letter letter(DigestSubscribed to, Digest digest) {
        return LetterWriter.in(to.language().locale(), settings, end(to.subscriptionId()))
                .write(digest);
    }

    /** Empty when the server took it. */
    Optional<Failed> send(DigestSubscribed to, Digest digest, Letter letter) {
        SubscriptionId id = to.subscriptionId();
        return post.send(
                letter,
                new Envelope(
                        Objects.requireNonNull(to.address().value()),
                        installation.within("digest." + id.value() + "." + digest.lastPosition()),
                        clock.instant(),
                        end(id)));
    }

    private @Nullable String end(SubscriptionId id) {
        return settings.below("/feeds/" + addresses.token(id) + "/digest");
    }
}
