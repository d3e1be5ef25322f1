package vn.vedich.query.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.SubscriptionId;

/**
 * How often one feed may be read: {@value #BURST} times at once and every {@link #FOR_ONE} from then on, at each
 * instance. There are only as many to remember as there are feeds, since a wrong address never comes so far.
 */
@Component
class FeedAllowance {

    static final int BURST = 60;
    static final Duration FOR_ONE = Duration.ofSeconds(10);

    private static final long NANOS_FOR_ONE = FOR_ONE.toNanos();
    private static final long NANOS_FOR_BURST = NANOS_FOR_ONE * BURST;

    private final LongSupplier nanoTime;

    /** For each feed the time by which all that was read of it so far is paid for. */
    private final Map<SubscriptionId, Long> paidBy = new HashMap<>();

    @Autowired
    FeedAllowance() {
        this(System::nanoTime);
    }

    /** @param nanoTime as {@link System#nanoTime} */
    FeedAllowance(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    synchronized boolean allows(SubscriptionId feed) {
        long now = nanoTime.getAsLong();
        Long before = paidBy.get(feed);
        long paid = (before == null || before - now < 0 ? now : before) + NANOS_FOR_ONE;
        if (paid - now > NANOS_FOR_BURST) {
            return false;
        }
        paidBy.values().removeIf(others -> others - now < 0);
        paidBy.put(feed, paid);
        return true;
    }
}
