package vn.vedich.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.vedich.log.axon.AxonSamples.said;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.Commit;
import vn.vedich.log.SampleEvents;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LogEventStreamTest extends AxonFixture {

    @Test
    void the_callback_has_run_for_every_append_when_the_append_returns() {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            AtomicInteger calls = new AtomicInteger();
            assertThat(stream.setOnAvailableCallback(calls::incrementAndGet)).isTrue();
            for (int i = 1; i <= 3; i++) {
                store.publish(said("event " + i));
                assertThat(calls).hasValue(i);
                assertThat(stream.hasNextAvailable()).isTrue();
            }
        }
    }

    @Test
    void a_closed_stream_is_woken_no_more() {
        AtomicInteger calls = new AtomicInteger();
        BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null);
        stream.setOnAvailableCallback(calls::incrementAndGet);
        stream.close();
        store.publish(said("a"));
        assertThat(calls).hasValue(0);
        assertThat(stream.hasNextAvailable()).isFalse();
    }

    @Test
    void one_who_waits_for_the_next_event_is_woken_by_the_append() throws Exception {
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            CompletableFuture<@Nullable Object> next = new CompletableFuture<>();
            Thread waiting = Thread.ofPlatform().start(() -> complete(next, stream));
            await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
            store.publish(said("a"));
            assertThat(next.get(30, TimeUnit.SECONDS)).isEqualTo("a");
        }
    }

    /** As the coordinator of a pooled processor does: it looks once more after it has let the next run begin. */
    @Test
    void one_thread_may_look_while_another_takes_and_no_event_is_lost() throws InterruptedException {
        List<String> words = IntStream.range(0, 2_000).mapToObj(n -> "w" + n).toList();
        AtomicBoolean taking = new AtomicBoolean(true);
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            Thread looking = Thread.ofPlatform().start(() -> {
                while (taking.get()) {
                    stream.hasNextAvailable();
                }
            });
            Thread appending = Thread.ofPlatform().start(() -> words.forEach(word -> store.publish(said(word))));
            List<Object> taken = new ArrayList<>();
            while (taken.size() < words.size() && stream.hasNextAvailable(10, TimeUnit.SECONDS)) {
                taken.add(stream.nextAvailable().getPayload());
            }
            taking.set(false);
            looking.join();
            appending.join();
            assertThat(taken).isEqualTo(words);
        }
    }

    @Test
    void a_stream_starts_after_its_token() throws InterruptedException {
        store.publish(said("a"), said("b"), said("c"));
        assertThat(payloadsAfter(null)).containsExactly("a", "b", "c");
        assertThat(payloadsAfter(new GlobalSequenceTrackingToken(-1))).containsExactly("a", "b", "c");
        assertThat(payloadsAfter(new GlobalSequenceTrackingToken(1))).containsExactly("c");
        assertThat(payloadsAfter(new GlobalSequenceTrackingToken(2))).isEmpty();
    }

    @Test
    void a_replay_starts_at_its_current_token() throws InterruptedException {
        store.publish(said("a"), said("b"));
        TrackingToken atReset = new GlobalSequenceTrackingToken(1);
        assertThat(payloadsAfter(ReplayToken.createReplayToken(atReset))).containsExactly("a", "b");
        assertThat(payloadsAfter(ReplayToken.createReplayToken(atReset, new GlobalSequenceTrackingToken(0))))
                .containsExactly("b");
    }

    @Test
    void a_long_log_is_followed_in_order_without_a_gap() throws InterruptedException {
        for (int i = 0; i < 10; i++) {
            int hundred = i * 100;
            store.publish(IntStream.range(hundred, hundred + 100)
                    .mapToObj(n -> said("e" + n))
                    .toList());
        }
        assertThat(payloadsAfter(null))
                .isEqualTo(IntStream.range(0, 1_000).mapToObj(n -> "e" + n).toList());
    }

    @Test
    void looking_at_the_next_event_does_not_take_it() throws InterruptedException {
        store.publish(said("a"));
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            assertThat(stream.peek()).isPresent();
            assertThat(stream.peek()).isPresent();
            assertThat(stream.nextAvailable().getPayload()).isEqualTo("a");
            assertThat(stream.peek()).isEmpty();
        }
    }

    @Test
    void an_event_that_cannot_be_read_is_not_passed_over() {
        log.append(new Commit("c", null, List.of(SampleEvents.streamless("unknown", "1"))));
        store.publish(said("a"));
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            assertThatThrownBy(stream::peek).isInstanceOf(UnknownEventType.class);
            assertThatThrownBy(stream::nextAvailable).isInstanceOf(UnknownEventType.class);
        }
    }

    private List<Object> payloadsAfter(@Nullable TrackingToken token) throws InterruptedException {
        List<Object> payloads = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(token)) {
            while (stream.hasNextAvailable()) {
                payloads.add(stream.nextAvailable().getPayload());
            }
        }
        return payloads;
    }

    private static void complete(
            CompletableFuture<@Nullable Object> next, BlockingStream<TrackedEventMessage<?>> stream) {
        try {
            next.complete(stream.nextAvailable().getPayload());
        } catch (InterruptedException | RuntimeException e) {
            next.completeExceptionally(e);
        }
    }
}
