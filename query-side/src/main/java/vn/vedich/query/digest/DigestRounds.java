package vn.vedich.query.digest;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks every minute for digests that are due, once everything else has started. */
public final class DigestRounds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRounds.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Digesting digesting;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("digests").daemon().unstarted(task));
    private volatile boolean running;

    public DigestRounds(Digesting digesting) {
        this.digesting = digesting;
    }

    @Override
    public void start() {
        running = true;
        var unused = looking.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        looking.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** A round that fails is no reason to look no more. */
    private void look() {
        try {
            digesting.round();
        } catch (RuntimeException e) {
            LOG.warn("Digests could not be looked for", e);
        }
    }
}
