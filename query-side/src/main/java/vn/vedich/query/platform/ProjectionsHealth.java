package vn.vedich.query.platform;

import java.time.Duration;
import java.util.Map;
import java.util.function.LongSupplier;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import vn.vedich.query.answer.Coverage;

/**
 * Whether the documents follow the log, whichever process writes them: the end that the log had when this was asked first has
 * been reached, and since then no end was out of reach for longer than {@link #PATIENCE}.
 */
final class ProjectionsHealth extends AbstractHealthIndicator {

    /** Longer than it takes another process to go on in place of one that died. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Map<String, Coverage> coverages;
    private final Coverage log;
    private final LongSupplier nanoTime;
    private boolean everAsked;
    private boolean everReached;
    private long goal;
    private long goalSetAt;

    /**
     * @param coverages of each projection
     * @param log what there is to be covered: its head
     * @param nanoTime as {@link System#nanoTime}
     */
    ProjectionsHealth(Map<String, Coverage> coverages, Coverage log, LongSupplier nanoTime) {
        super("the projections can't be asked");
        this.coverages = coverages;
        this.log = log;
        this.nanoTime = nanoTime;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        long head = log.position();
        long covered =
                coverages.values().stream().mapToLong(Coverage::position).min().orElse(head);
        if (follows(covered, head)) {
            health.up();
        } else {
            health.outOfService();
        }
        health.withDetail("head", head);
        coverages.forEach((projection, coverage) -> health.withDetail(projection, coverage.position()));
    }

    private synchronized boolean follows(long covered, long head) {
        long now = nanoTime.getAsLong();
        if (!everAsked) {
            everAsked = true;
            aimAt(head, now);
        }
        if (covered >= goal) {
            everReached = true;
            aimAt(head, now);
        }
        return everReached && now - goalSetAt <= PATIENCE.toNanos();
    }

    private void aimAt(long head, long now) {
        goal = head;
        goalSetAt = now;
    }
}
