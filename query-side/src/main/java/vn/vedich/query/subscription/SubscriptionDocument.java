package vn.vedich.query.subscription;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.subscription.SubscriptionFacts;
import vn.vedich.query.dossier.Dossier;

/** What is kept of subscriptions. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "document")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SubscriptionDocument.Kept.class, name = "subscription"),
    @JsonSubTypes.Type(value = SubscriptionDocument.Told.class, name = "told"),
    @JsonSubTypes.Type(value = SubscriptionDocument.OfOwner.class, name = "owner")
})
sealed interface SubscriptionDocument {

    /**
     * One subscription.
     *
     * @param begunAt the position of the entry that began it
     * @param begun when the log took that in
     * @param ended when the log took in that it is over; null while it runs
     */
    record Kept(
            SubscriptionId id,
            SubscriptionFacts facts,
            long begunAt,
            Instant begun,
            @Nullable Instant ended) implements SubscriptionDocument {}

    /** The last position that a digest has told, or was given up on telling. */
    record Told(long upTo) implements SubscriptionDocument {}

    /** A unit that can subscribe. */
    record OfOwner(Dossier.OfUnit dossier) implements SubscriptionDocument {}
}
