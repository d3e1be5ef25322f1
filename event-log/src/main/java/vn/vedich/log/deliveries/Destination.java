package vn.vedich.log.deliveries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far things are with one destination.
 *
 * @param cursor everything up to this position of the log that is for it is among its deliveries
 * @param deliveredAt when something was taken there last; null when nothing ever was
 * @param failingSince since when every attempt failed, without a {@linkplain Deliveries#SILENCE silence} in between; null when the
 *     last one did not fail
 */
public record Destination(
        String name,
        long cursor,
        @Nullable Instant deliveredAt,
        @Nullable Instant failingSince) {

    /** Whether the last attempt failed. */
    public boolean isFailing() {
        return failingSince != null;
    }

    /** One of which nothing is known yet. */
    public static Destination unknown(String name) {
        return new Destination(name, -1, null, null);
    }
}
