package vn.vedich.query.stream;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.problem.ProblemFound;

/** How many may listen at once, in all and of one caller. */
final class StreamPlaces {

    /** When to try again. */
    static final Duration SHORTLY = Duration.ofSeconds(5);

    private final StreamLimits limits;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Text, Integer> ofCallers = new HashMap<>();
    private int taken;

    StreamPlaces(StreamLimits limits) {
        this.limits = limits;
    }

    /** A place, to be given back. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /** @throws ProblemFound when all places are taken, or all that one caller may have */
    Place take(EnteredBy caller) {
        lock.lock();
        try {
            if (ofCallers.getOrDefault(caller.subject(), 0) >= limits.mostOfACaller()) {
                throw ProblemFound.tooMany(SHORTLY);
            }
            if (taken >= limits.most()) {
                throw ProblemFound.unavailable(SHORTLY);
            }
            taken++;
            ofCallers.merge(caller.subject(), 1, Integer::sum);
            return () -> giveBack(caller.subject());
        } finally {
            lock.unlock();
        }
    }

    private void giveBack(Text caller) {
        lock.lock();
        try {
            taken--;
            ofCallers.computeIfPresent(caller, (_, many) -> many == 1 ? null : many - 1);
        } finally {
            lock.unlock();
        }
    }
}
