package vn.vedich.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.log.axon.AxonSamples.said;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.EventLogFixture;

/** What those who follow the log through Axon see while many units of work commit and others are rolled back. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class FollowingContract extends EventLogFixture {

    private static final int WRITERS = 8;
    private static final int UNITS_OF_WORK = 60;
    /** Two events in a unit of work; of every three units of work one is rolled back. */
    private static final int TOTAL = WRITERS * UNITS_OF_WORK * 2 * 2 / 3;

    private final CountDownLatch written = new CountDownLatch(1);
    private LogStorageEngine engine;
    private LogEventStore store;

    @BeforeEach
    void put_axon_on_the_log() {
        engine = new LogStorageEngine(log, AxonSamples.codec());
        store = new LogEventStore(log, AxonSamples.codec());
    }

    @Test
    void everyone_sees_all_that_was_committed_once_and_in_one_order() throws Exception {
        List<List<String>> seen = new ArrayList<>();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<List<String>>> followers = List.of(
                    threads.submit(this::by_polling_from_the_last_token),
                    threads.submit(this::by_one_iterator_that_is_asked_again),
                    threads.submit(() -> by_a_stream(null, TOTAL)),
                    threads.submit(this::by_a_stream_that_is_left_alone_meanwhile),
                    threads.submit(this::by_streams_that_are_opened_again_and_again));
            List<Future<Void>> writers = threads.invokeAll(
                    IntStream.range(0, WRITERS).mapToObj(this::writer).toList());
            for (Future<Void> writer : writers) {
                writer.get();
            }
            written.countDown();
            for (Future<List<String>> follower : followers) {
                seen.add(follower.get());
            }
        }
        List<String> all =
                readAll(log, 100).stream().map(event -> event.eventId()).toList();
        assertThat(all).hasSize(TOTAL).doesNotHaveDuplicates().noneMatch(id -> id.contains("rolled back"));
        assertThat(seen).hasSize(5).allMatch(all::equals);
    }

    @Test
    void who_starts_from_any_token_sees_the_rest() throws Exception {
        for (int i = 0; i < 9; i++) {
            store.publish(said("a" + i), said("b" + i));
        }
        for (long position : LongStream.range(-1, 18).toArray()) {
            TrackingToken token = new GlobalSequenceTrackingToken(position);
            List<Long> rest = engine.readEvents(token, false)
                    .map(FollowingContract::position)
                    .toList();
            assertThat(rest)
                    .isEqualTo(LongStream.range(position + 1, 18).boxed().toList());
            assertThat(by_a_stream(token, rest.size())).hasSize(rest.size());
        }
    }

    private Callable<Void> writer(int number) {
        return () -> {
            for (int i = 0; i < UNITS_OF_WORK; i++) {
                boolean rolledBack = i % 3 == 0;
                String words = number + "/" + i + (rolledBack ? " rolled back" : "");
                UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(new GenericEventMessage<>("a command"));
                store.publish(said(words));
                store.publish(said(words + " too"));
                if (rolledBack) {
                    unitOfWork.rollback();
                } else {
                    unitOfWork.commit();
                }
            }
            return null;
        };
    }

    private List<String> by_polling_from_the_last_token() {
        List<String> seen = new ArrayList<>();
        TrackingToken last = null;
        while (seen.size() < TOTAL) {
            for (TrackedEventMessage<?> event : engine.readEvents(last, false).toList()) {
                seen.add(id(event));
                last = event.trackingToken();
            }
        }
        return seen;
    }

    private List<String> by_one_iterator_that_is_asked_again() {
        List<String> seen = new ArrayList<>();
        var events = engine.readEvents(null, true).iterator();
        while (seen.size() < TOTAL) {
            if (events.hasNext()) {
                seen.add(id(events.next()));
            }
        }
        return seen;
    }

    private List<String> by_a_stream(@Nullable TrackingToken token, int many) throws InterruptedException {
        List<String> seen = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(token)) {
            while (seen.size() < many) {
                seen.add(id(stream.nextAvailable()));
            }
        }
        return seen;
    }

    private List<String> by_a_stream_that_is_left_alone_meanwhile() throws InterruptedException {
        List<String> seen = new ArrayList<>();
        try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
            seen.add(id(stream.nextAvailable()));
            written.await();
            while (seen.size() < TOTAL) {
                seen.add(id(stream.nextAvailable()));
            }
        }
        return seen;
    }

    private List<String> by_streams_that_are_opened_again_and_again() throws InterruptedException {
        List<String> seen = new ArrayList<>();
        while (seen.size() < TOTAL) {
            TrackingToken token = new GlobalSequenceTrackingToken(seen.size() - 1L);
            seen.addAll(by_a_stream(token, Math.min(7, TOTAL - seen.size())));
        }
        return seen;
    }

    private static String id(EventMessage<?> event) {
        return event.getIdentifier();
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }
}
