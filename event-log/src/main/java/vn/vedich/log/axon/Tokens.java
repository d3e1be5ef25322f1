package vn.vedich.log.axon;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** Tracking tokens are positions. */
final class Tokens {

    private Tokens() {}

    /** The position of the first event that somebody with this token has not seen. */
    static long next(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        @Nullable TrackingToken seen = WrappedToken.unwrapLowerBound(token);
        return switch (seen) {
            case null -> 0;
            case GlobalSequenceTrackingToken position -> position.getGlobalIndex() + 1;
            default ->
                throw new IllegalArgumentException(
                        "no token of this log: " + seen.getClass().getName());
        };
    }

    /** The token of somebody who has seen everything before this position. */
    static TrackingToken before(long position) {
        return new GlobalSequenceTrackingToken(position - 1);
    }
}
