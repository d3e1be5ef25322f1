package vn.vedich.command.policy;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.log.EventHeading;
import vn.vedich.log.EventLog;
import vn.vedich.log.home.ThreadEnd;

/**
 * Has policies hear the log and act, on a thread of its own: whenever something was appended, and every so often, because time
 * passes without anybody appending. The clock is asked each time, so it may jump either way.
 */
public final class Policies implements AutoCloseable {

    private static final Logger LOGGER = LoggerFactory.getLogger(Policies.class);

    private final EventLog log;
    private final List<Policy> policies;
    private final Clock clock;
    private final Duration lookEvery;
    private final PolicyFigures figures;
    private final Semaphore woken = new Semaphore(1);
    private final ReentrantLock turn = new ReentrantLock();

    private volatile boolean closing;
    private volatile long next;
    private @Nullable Thread thread;
    private EventLog.@Nullable Registration registration;

    Policies(EventLog log, List<Policy> policies, Clock clock, Duration lookEvery, PolicyFigures figures) {
        this.log = log;
        this.policies = List.copyOf(policies);
        this.clock = clock;
        this.lookEvery = lookEvery;
        this.figures = figures;
    }

    /** Begins; the commands that policies give must be handled by now. */
    public void start() {
        registration = log.onAppend(this::wake);
        thread = Thread.ofPlatform().daemon().name("policies").start(this::run);
    }

    /**
     * What policies did, and {@code vedich.policies.heard}: the last position that they heard, -1 while they heard nothing. Heard
     * and not yet acted upon is at the most what a round takes.
     */
    public MeterBinder figures() {
        return registry -> {
            figures.bindTo(registry);
            Gauge.builder("vedich.policies.heard", this, policies -> policies.next - 1)
                    .description("The last position of the log that the policies heard")
                    .register(registry);
        };
    }

    /** Hears everything that the log holds by now, and acts. */
    public void round() {
        turn.lock();
        try {
            hear(log.head());
            LocalDate today = LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM);
            for (Policy policy : policies) {
                act(policy, today);
            }
        } finally {
            turn.unlock();
        }
    }

    private void hear(long head) {
        while (next <= head && !closing) {
            for (EventHeading event : log.readHeadings(next, EventLog.MAX_READ)) {
                policies.forEach(policy -> policy.hear(event));
                next = event.position() + 1;
            }
        }
    }

    /** A policy that fails keeps no other one from acting. */
    private void act(Policy policy, LocalDate today) {
        if (closing) {
            return;
        }
        try {
            policy.act(today);
        } catch (RuntimeException e) {
            figures.failed();
            LOGGER.error("{} failed and is tried again later", policy.getClass().getSimpleName(), e);
        }
    }

    private void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    private void run() {
        while (!closing) {
            try {
                woken.tryAcquire(lookEvery.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                LOGGER.info("The policies were interrupted; they end");
                return;
            }
            roundOrLater();
        }
    }

    private void roundOrLater() {
        try {
            if (!closing) {
                round();
            }
        } catch (RuntimeException e) {
            figures.failed();
            LOGGER.error("The log can't be followed now; it is tried again within {}", lookEvery, e);
        }
    }

    /** Ends after what is being done. */
    @Override
    public void close() {
        closing = true;
        woken.release();
        if (thread != null) {
            ThreadEnd.await(thread);
        }
        if (registration != null) {
            registration.close();
        }
    }
}
