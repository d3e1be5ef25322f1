package vn.vedich.query.webhook;

import java.net.URI;
import java.util.Map;
import vn.vedich.log.deliveries.Delivery.Answer;

/** Takes something to an address once. */
@FunctionalInterface
interface Courier {

    /** What is taken where, and what stands on it. */
    record Parcel(URI to, Map<String, String> headers, String body) {}

    /** What was answered, within a bounded time; code 0 and the reason when nothing was. Throws nothing of the network's. */
    Answer take(Parcel parcel);
}
