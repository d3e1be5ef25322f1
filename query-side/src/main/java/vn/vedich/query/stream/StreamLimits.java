package vn.vedich.query.stream;

import java.time.Duration;

/**
 * How much listening there is.
 *
 * @param most streams of this process at once
 * @param mostOfACaller of these, by one caller
 * @param heartbeat after so long without a line a comment is sent, so that both sides see that the other is there
 * @param longest after so long a stream ends, and the one who listens comes back and shows again who he is
 */
public record StreamLimits(int most, int mostOfACaller, Duration heartbeat, Duration longest) {}
