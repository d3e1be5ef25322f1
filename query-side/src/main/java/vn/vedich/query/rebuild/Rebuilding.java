package vn.vedich.query.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.vedich.log.EventLog;
import vn.vedich.query.projection.Projection;

/**
 * This process's part in rebuilds and verifications: it takes those that nobody works on, such as one whose process died, and
 * gives each a thread of its own.
 */
@Component
class Rebuilding implements SmartLifecycle {

    /** How many are worked on at once in one process. */
    static final int MOST_AT_ONCE = 8;

    private static final Logger LOGGER = LoggerFactory.getLogger(Rebuilding.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(30);

    private final Workshop shop;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rebuilds").daemon().factory());
    private final Map<Long, Working> working = new ConcurrentHashMap<>();

    private record Working(RebuildWork work, Thread thread) {}

    @Autowired
    Rebuilding(
            Workshop.Stores stores,
            StreamableMessageSource<TrackedEventMessage<?>> source,
            EventLog log,
            List<Projection> projections) {
        this(new Workshop(
                stores,
                source,
                log::head,
                projections.stream().collect(Collectors.toUnmodifiableMap(Projection::name, Function.identity())),
                new ForkJoinPool(Runtime.getRuntime().availableProcessors()),
                GRACE));
    }

    Rebuilding(Workshop shop) {
        this.shop = shop;
    }

    /** Looks for work at once. */
    void wake() {
        looking.execute(this::look);
    }

    @Override
    public void start() {
        looking.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        looking.shutdown();
        working.values().forEach(one -> one.work().stop());
        working.values().forEach(Rebuilding::awaitEnd);
        shop.pool().shutdown();
    }

    @Override
    public boolean isRunning() {
        return !looking.isShutdown();
    }

    private void look() {
        try {
            working.values().removeIf(one -> !one.thread().isAlive());
            working.forEach((id, one) -> {
                if (!shop.stores().rebuilds().keep(id)) {
                    one.work().stop();
                }
            });
            while (working.size() < MOST_AT_ONCE && begunNext()) {
                LOGGER.debug("at work on {}", working.keySet());
            }
        } catch (RuntimeException e) {
            LOGGER.warn("What is to be rebuilt can't be told now", e);
        }
    }

    private boolean begunNext() {
        Optional<Rebuild> next = shop.stores().rebuilds().take();
        next.ifPresent(rebuild -> {
            RebuildWork work = new RebuildWork(rebuild.id(), shop);
            Thread thread =
                    Thread.ofPlatform().name("rebuild-" + rebuild.id()).daemon().unstarted(work);
            working.put(rebuild.id(), new Working(work, thread));
            thread.start();
        });
        return next.isPresent();
    }

    private static void awaitEnd(Working one) {
        try {
            one.thread().join(LONGEST_FAREWELL);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
