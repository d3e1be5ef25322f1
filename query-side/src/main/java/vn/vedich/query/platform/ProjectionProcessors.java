package vn.vedich.query.platform;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.vedich.query.answer.Coverage;
import vn.vedich.query.deadletter.DeadLetters;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.version.Version;
import vn.vedich.query.version.VersionStore;

/**
 * One processor for each projection: it follows the log from its first event on, in one segment, in order, and writes the
 * version that is live. Of several processes one has the segment; when it dies or goes silent another one takes it, and all
 * answer from the same documents. After a switch each process goes over to the processor of the new version by itself.
 */
final class ProjectionProcessors implements SmartLifecycle {

    /** How soon a process notices that another version is live, beside its answers, which notice at once. */
    static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private static final Logger LOGGER = LoggerFactory.getLogger(ProjectionProcessors.class);

    private static final int BATCH = 1_000;

    /** How soon, in milliseconds, a segment that was given up after a failure is taken again. */
    private static final long CLAIM_AGAIN_AFTER = 1_000;

    private final ScheduledExecutorService workers;
    private final List<Projection> projections;
    private final Followed followed;
    private final Map<String, Following> following = new ConcurrentHashMap<>();
    private final Map<String, Coverage> coverages;
    private @Nullable ScheduledFuture<?> looking;

    /** What is followed, and where it is kept how far. */
    record Followed(
            StreamableMessageSource<TrackedEventMessage<?>> log,
            TokenStore tokens,
            VersionStore versions,
            DeadLetters letters) {}

    private record Following(Version version, PooledStreamingEventProcessor processor) {}

    ProjectionProcessors(List<? extends Projection> projections, Followed followed) {
        this.workers = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().name("projections-", 0).daemon().factory());
        this.projections = List.copyOf(projections);
        this.followed = followed;
        this.coverages = projections.stream()
                .map(Projection::name)
                .collect(Collectors.toUnmodifiableMap(
                        name -> name,
                        name -> () -> followed.versions().live(name).position()));
    }

    /** What the documents of these projections cover, all together. */
    Coverage coverage(String... names) {
        return Coverage.least(List.of(names).stream().map(coverages::get).toList());
    }

    Map<String, Coverage> coverages() {
        return coverages;
    }

    @Override
    public void start() {
        projections.forEach(this::followLive);
        looking = workers.scheduleWithFixedDelay(
                this::followWhatIsLiveNow, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
        CompletableFuture.allOf(following.values().stream()
                        .map(one -> one.processor().shutdownAsync())
                        .toArray(CompletableFuture[]::new))
                .join();
        workers.shutdown();
    }

    @Override
    public boolean isRunning() {
        return following.values().stream().anyMatch(one -> one.processor().isRunning());
    }

    private void followWhatIsLiveNow() {
        try {
            projections.forEach(this::followLive);
        } catch (RuntimeException e) {
            LOGGER.warn("Which versions are live can't be told; the processors stay where they are", e);
        }
    }

    private synchronized void followLive(Projection projection) {
        Version live = followed.versions().live(projection.name()).version();
        Following now = following.get(projection.name());
        if (workers.isShutdown() || now != null && now.version().equals(live)) {
            return;
        }
        Following next = new Following(live, processor(projection, live));
        next.processor().start();
        following.put(projection.name(), next);
        if (now != null) {
            LOGGER.info("{} takes the place of {}", live.name(), now.version().name());
            now.processor().shutdownAsync();
        }
    }

    private PooledStreamingEventProcessor processor(Projection projection, Version version) {
        Function<String, ScheduledExecutorService> shared = name -> workers;
        return PooledStreamingEventProcessor.builder()
                .name(version.name())
                .eventHandlerInvoker(new BatchInvoker(
                        followed.letters().parking(projection.in(version), version),
                        covered -> followed.versions().cover(version, covered)))
                .messageSource(followed.log())
                .tokenStore(followed.tokens())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(shared)
                .workerExecutor(shared)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenClaimInterval(CLAIM_AGAIN_AFTER)
                .batchSize(BATCH)
                .enableCoordinatorClaimExtension()
                .build();
    }
}
