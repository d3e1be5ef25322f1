package vn.vedich.query.platform;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.SmartLifecycle;
import vn.vedich.query.answer.Coverage;
import vn.vedich.query.deadletter.DeadLetters;
import vn.vedich.query.projection.Projection;

/**
 * One processor for each projection: it follows the log from its first event on, in one segment, in order. Of several
 * processes one has the segment; when it dies or goes silent another one takes it, and all answer from the same documents.
 */
final class ProjectionProcessors implements SmartLifecycle {

    private static final int BATCH = 1_000;

    /** How soon, in milliseconds, a segment that was given up after a failure is taken again. */
    private static final long CLAIM_AGAIN_AFTER = 1_000;

    private final ScheduledExecutorService workers;
    private final Map<String, PooledStreamingEventProcessor> processors;
    private final Map<String, Coverage> coverages;

    ProjectionProcessors(
            List<? extends Projection> projections,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            TokenStore tokens,
            SharedPositions positions,
            DeadLetters letters) {
        this.workers = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().name("projections-", 0).daemon().factory());
        this.processors = projections.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Projection::name, one -> processor(one, log, tokens, positions, letters)));
        this.coverages = projections.stream()
                .collect(Collectors.toUnmodifiableMap(Projection::name, one -> positions.of(one.name())));
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
        processors.values().forEach(PooledStreamingEventProcessor::start);
    }

    @Override
    public void stop() {
        CompletableFuture.allOf(processors.values().stream()
                        .map(PooledStreamingEventProcessor::shutdownAsync)
                        .toArray(CompletableFuture[]::new))
                .join();
        workers.shutdown();
    }

    @Override
    public boolean isRunning() {
        return processors.values().stream().anyMatch(PooledStreamingEventProcessor::isRunning);
    }

    private PooledStreamingEventProcessor processor(
            Projection projection,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            TokenStore tokens,
            SharedPositions positions,
            DeadLetters letters) {
        Function<String, ScheduledExecutorService> shared = name -> workers;
        return PooledStreamingEventProcessor.builder()
                .name(projection.name())
                .eventHandlerInvoker(new BatchInvoker(
                        letters.parking(projection), covered -> positions.cover(projection.name(), covered)))
                .messageSource(log)
                .tokenStore(tokens)
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
