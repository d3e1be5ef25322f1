package vn.vedich.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.vedich.log.axon.AxonSamples.said;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FollowingProcessorTest extends AxonFixture {

    /** Remembers what it was handed. */
    static final class Listener {
        final List<String> heard = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(String words) {
            heard.add(words);
        }
    }

    private final Listener listener = new Listener();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private PooledStreamingEventProcessor processor;

    @BeforeEach
    void prepare_the_processor() {
        SimpleEventHandlerInvoker invoker = SimpleEventHandlerInvoker.builder()
                .eventHandlers(listener)
                .sequencingPolicy((EventMessage<?> _) -> "one after the other")
                .build();
        processor = PooledStreamingEventProcessor.builder()
                .name("listener")
                .eventHandlerInvoker(invoker)
                .errorHandler(PropagatingErrorHandler.INSTANCE)
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(2)
                .build();
    }

    @AfterEach
    void stop_the_processor() throws InterruptedException, ExecutionException {
        processor.shutdownAsync().get();
        threads.shutdownNow();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_processor_is_handed_what_was_there_and_what_comes_each_once_and_in_order() {
        List<String> words = IntStream.range(0, 60).mapToObj(n -> "w" + n).toList();
        words.subList(0, 30).forEach(word -> store.publish(said(word)));
        processor.start();
        await().untilAsserted(() -> assertThat(listener.heard).hasSize(30));
        words.subList(30, 60).forEach(word -> store.publish(said(word)));
        await().untilAsserted(() -> assertThat(listener.heard).isEqualTo(words));
    }

    @Test
    void a_processor_that_is_reset_is_handed_everything_again() throws Exception {
        processor.start();
        store.publish(said("a"), said("b"));
        await().untilAsserted(() -> assertThat(listener.heard).containsExactly("a", "b"));
        processor.shutdownAsync().get();
        processor.resetTokens();
        processor.start();
        await().untilAsserted(() -> assertThat(listener.heard).containsExactly("a", "b", "a", "b"));
        store.publish(said("c"));
        await().untilAsserted(() -> assertThat(listener.heard).endsWith("c").hasSize(5));
    }
}
