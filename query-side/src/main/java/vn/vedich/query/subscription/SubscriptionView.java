package vn.vedich.query.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.subscription.Language;
import vn.vedich.kernel.subscription.Rhythm;
import vn.vedich.query.dossier.NamedUnit;

/**
 * A subscription. Where it leads is asked for apart.
 *
 * @param rhythm of a digest
 * @param begunOn when the log took it in
 * @param endedOn when the log took in that it is over; null while it runs
 * @param toldUpTo the last position that a digest told or was given up on telling; null when there is none
 */
record SubscriptionView(
        SubscriptionId id,
        Kind kind,
        NamedUnit unit,
        Language language,
        @Nullable Rhythm rhythm,
        Instant begunOn,
        @Nullable Instant endedOn,
        @Nullable Long toldUpTo) {

    /** What is subscribed to. */
    enum Kind {
        FEED,
        DIGEST
    }
}
