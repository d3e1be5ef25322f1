package vn.vedich.benchmark;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;

/** A pooled streaming processor, one segment, its tokens in memory, whose handler notes when it was called. */
final class Follower implements AutoCloseable {

    private static final long LONGEST_WAIT_SECONDS = 30;

    private final BlockingQueue<Long> calledAt = new LinkedBlockingQueue<>();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final PooledStreamingEventProcessor processor;

    /** Follows what comes after now. */
    Follower(StreamableMessageSource<TrackedEventMessage<?>> source) {
        processor = PooledStreamingEventProcessor.builder()
                .name("follower")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Handler(calledAt))
                        .build())
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(source)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createHeadToken)
                .build();
        processor.start();
    }

    /** Called by Axon. */
    static final class Handler {
        private final BlockingQueue<Long> calledAt;

        private Handler(BlockingQueue<Long> calledAt) {
            this.calledAt = calledAt;
        }

        @EventHandler
        void on(Sample.Noted noted) {
            calledAt.add(System.nanoTime());
        }
    }

    /** The {@link System#nanoTime} at which the next event came; waits for it. */
    long nextCall() {
        try {
            Long called = calledAt.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
            if (called == null) {
                throw new IllegalStateException("an event was not delivered within " + LONGEST_WAIT_SECONDS + " s");
            }
            return called;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        processor.shutdownAsync().join();
        threads.shutdownNow();
    }
}
