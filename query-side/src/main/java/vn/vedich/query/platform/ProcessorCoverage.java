package vn.vedich.query.platform;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventTrackerStatus;
import vn.vedich.query.answer.Coverage;

/**
 * What a processor has consumed or ignored, by its own status. While it backs off after a failure it has no status: then what
 * it covered before still holds, because documents never go back.
 */
final class ProcessorCoverage implements Coverage {

    private final Supplier<Map<Integer, EventTrackerStatus>> status;
    private final AtomicLong furthest = new AtomicLong(NOTHING);

    ProcessorCoverage(Supplier<Map<Integer, EventTrackerStatus>> status) {
        this.status = status;
    }

    @Override
    public long position() {
        long now = status.get().values().stream()
                .mapToLong(segment -> segment.getCurrentPosition().orElse(NOTHING))
                .min()
                .orElse(NOTHING);
        return furthest.accumulateAndGet(now, Math::max);
    }
}
