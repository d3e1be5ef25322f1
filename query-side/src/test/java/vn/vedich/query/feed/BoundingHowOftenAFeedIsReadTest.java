package vn.vedich.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.SubscriptionId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BoundingHowOftenAFeedIsReadTest {

    private static final SubscriptionId FEED = new SubscriptionId("office");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final FeedAllowance allowance = new FeedAllowance(nanos::get);

    @Test
    void so_many_at_once_and_then_one_after_another_each_feed_for_itself() {
        assertThat(IntStream.range(0, 200).filter(n -> allowance.allows(FEED))).hasSize(FeedAllowance.BURST);
        assertThat(allowance.allows(new SubscriptionId("other"))).isTrue();

        nanos.addAndGet(FeedAllowance.FOR_ONE.toNanos());

        assertThat(allowance.allows(FEED)).isTrue();
        assertThat(allowance.allows(FEED)).isFalse();
    }
}
