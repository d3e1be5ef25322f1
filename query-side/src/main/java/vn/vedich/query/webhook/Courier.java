package vn.vedich.query.webhook;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.deliveries.Delivery.Answer;

/** Takes something to an address once. */
@FunctionalInterface
interface Courier {

    /** What is taken where, and what stands on it. */
    record Parcel(URI to, Map<String, String> headers, String body) {}

    /**
     * What was replied.
     *
     * @param answer with code 0 and the reason when there was none
     * @param retryAfter the field {@code Retry-After} as it was sent; null when there was none
     */
    record Reply(Answer answer, @Nullable String retryAfter) {

        static Reply of(Answer answer) {
            return new Reply(answer, null);
        }
    }

    /** What was replied, within a bounded time. Throws nothing of the network's. */
    Reply take(Parcel parcel);
}
