package vn.vedich.query.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.vedich.log.EventLog;

/**
 * Has the deliverer follow whenever the log grew, an attempt is due or room was made, and look at everything every so often, from
 * the start to the end. However often the log grows, which webhooks there are is asked no more often.
 */
@Component
@ConditionalOnProperty(name = "vedich.webhooks.deliver", matchIfMissing = true)
final class DeliveryLoop implements SmartLifecycle {

    /** So often it looks at everything: what other processes did, and which webhooks there are. */
    static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** How long the end waits for attempts that are under way. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOGGER = LoggerFactory.getLogger(DeliveryLoop.class);

    private final Deliverer deliverer;
    private final EventLog log;
    private final Clock clock;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;
    private EventLog.@Nullable Registration registration;

    DeliveryLoop(Deliverer deliverer, EventLog log, Clock clock) {
        this.deliverer = deliverer;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        running = true;
        deliverer.onRoom(this::call);
        registration = log.onAppend(this::call);
        thread = Thread.ofPlatform().name("webhooks").daemon().start(this::run);
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (registration != null) {
            registration.close();
        }
        call();
        join(thread);
        thread = null;
        letAttemptsEnd();
    }

    /** What is cut off is sent again after the next start, and not before its claim has ended. */
    private void letAttemptsEnd() {
        long since = System.nanoTime();
        while (!deliverer.isIdle() && System.nanoTime() - since < PATIENCE.toNanos()) {
            await(LOOK_EVERY);
        }
    }

    private static void join(@Nullable Thread thread) {
        if (thread == null) {
            return;
        }
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void call() {
        calls.release();
    }

    private void run() {
        long lookAt = System.nanoTime();
        while (running) {
            Duration pause = LOOK_EVERY;
            try {
                boolean isTimeToLook = System.nanoTime() - lookAt >= 0;
                if (isTimeToLook) {
                    lookAt = System.nanoTime() + LOOK_EVERY.toNanos();
                }
                pause = until(isTimeToLook ? deliverer.turn() : deliverer.follow());
            } catch (RuntimeException e) {
                LOGGER.warn("Webhooks can't be seen to; it is tried again", e);
            }
            await(sooner(pause, Duration.ofNanos(lookAt - System.nanoTime())));
        }
    }

    private Duration until(Optional<Instant> nextDue) {
        Instant now = clock.instant();
        return nextDue.map(due -> sooner(LOOK_EVERY, Duration.between(now, due)))
                .orElse(LOOK_EVERY);
    }

    private static Duration sooner(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void await(Duration pause) {
        try {
            if (calls.tryAcquire(Math.max(1, pause.toMillis()), TimeUnit.MILLISECONDS)) {
                calls.drainPermits();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
