package vn.vedich.query.export;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.notary.ProvenLog;
import vn.vedich.platform.problem.ProblemFound;

/** Finds the checkpoint that a document carries: the first that covers its position, so that it is the same for ever. */
@Component
class Checkpointing {

    private static final long LOOK_EVERY_NANOS = Duration.ofMillis(20).toNanos();
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
    private static final Duration SHORTLY = Duration.ofSeconds(2);

    private final ProvenLog log;

    Checkpointing(ProvenLog log) {
        this.log = log;
    }

    /**
     * The note; null when there is nothing to cover.
     *
     * @throws ProblemFound when none was signed yet that covers it
     */
    @Nullable
    String covering(long position) {
        if (position < 0) {
            return null;
        }
        long since = System.nanoTime();
        Optional<KeptCheckpoint> found = log.firstCheckpointCovering(position);
        while (found.isEmpty()) {
            if (System.nanoTime() - since > LONGEST_WAIT.toNanos()
                    || Thread.currentThread().isInterrupted()) {
                throw ProblemFound.unavailable(SHORTLY);
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
            found = log.firstCheckpointCovering(position);
        }
        return found.get().note();
    }
}
