package vn.vedich.query.subscription;

import java.time.Instant;
import vn.vedich.kernel.subscription.Begun;

/**
 * A subscription that is not over.
 *
 * @param begunAt the position of the entry that began it
 * @param begunOn when the log took that in
 */
public record Running<B extends Begun>(B what, long begunAt, Instant begunOn) {}
