package vn.vedich.log;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.single;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What every home of the log promises to many at once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class EventLogConcurrencyContract extends EventLogFixture {

    private static final int WRITERS = 8;
    private static final int READERS = 4;
    private static final int COMMITS = 40;
    private static final int TOTAL = WRITERS * COMMITS * 3 / 2;

    @Test
    void readers_beside_writers_see_a_complete_prefix_without_gap_repeat_or_reorder() throws Exception {
        List<List<String>> seen = new ArrayList<>();
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            List<Future<List<String>>> readers = start(threads, READERS, reader -> follow(1 + reader * 7));
            List<Future<List<String>>> writers = start(threads, WRITERS, this::write);
            for (Future<List<String>> writer : writers) {
                writer.get();
            }
            for (Future<List<String>> reader : readers) {
                seen.add(reader.get());
            }
        }
        List<StoredEvent> all = readAll(log, 100);
        assertThat(all)
                .extracting(StoredEvent::position)
                .isEqualTo(LongStream.range(0, TOTAL).boxed().toList());
        assertThat(all).extracting(StoredEvent::eventId).doesNotHaveDuplicates();
        assertThat(all).isSortedAccordingTo((a, b) -> a.recordedAt().compareTo(b.recordedAt()));
        assertThat(seen)
                .allMatch(
                        ids -> ids.equals(all.stream().map(StoredEvent::eventId).toList()));
        assertStreamsAreInOrder(all);
    }

    @Test
    void of_many_who_want_the_same_place_in_a_stream_one_gets_it_and_the_others_learn_who() throws Exception {
        AtomicInteger won = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<List<String>> done : start(threads, WRITERS, writer -> race(writer, won))) {
                done.get();
            }
        }
        assertThat(won).hasValue(COMMITS);
        assertThat(log.head()).isEqualTo(COMMITS - 1);
        assertThat(log.lastSequence("unit/contested")).hasValue(COMMITS - 1);
    }

    @Test
    void of_many_retries_of_one_command_one_is_appended() throws Exception {
        AtomicInteger won = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            for (Future<List<String>> done : start(threads, WRITERS, _ -> retry(won))) {
                done.get();
            }
        }
        assertThat(won).hasValue(1);
        assertThat(log.head()).isZero();
    }

    private interface Part {
        List<String> run(int number) throws Exception;
    }

    private static List<Future<List<String>>> start(ExecutorService threads, int count, Part part) {
        return IntStream.range(0, count)
                .mapToObj(i -> threads.submit((Callable<List<String>>) () -> part.run(i)))
                .toList();
    }

    private List<String> write(int writer) {
        String stream = "unit/w" + writer;
        long sequence = 0;
        for (int i = 0; i < COMMITS; i++) {
            if (i % 2 == 0) {
                log.append(single(stream, sequence++));
            } else {
                NewEvent first = event(stream + "-" + sequence, stream, sequence++);
                NewEvent second = event(stream + "-" + sequence, stream, sequence++);
                log.append(commit(stream + "#" + i, first, second));
            }
        }
        return List.of();
    }

    private List<String> follow(int limit) {
        List<String> ids = new ArrayList<>();
        while (ids.size() < TOTAL) {
            for (StoredEvent event : log.read(ids.size(), limit)) {
                assertThat(event.position()).isEqualTo(ids.size());
                ids.add(event.eventId());
            }
            assertThat(log.head()).isGreaterThanOrEqualTo(ids.size() - 1);
        }
        return ids;
    }

    private List<String> race(int writer, AtomicInteger won) {
        for (int sequence = 0; sequence < COMMITS; sequence++) {
            String id = "r" + writer + "-" + sequence;
            try {
                log.append(commit(id, event(id, "unit/contested", sequence)));
                won.incrementAndGet();
            } catch (StreamConflict conflict) {
                StoredEvent winner = log.read(conflict.existing().position(), 1).getFirst();
                assertThat(winner.eventId()).isEqualTo(conflict.existing().eventId());
                assertThat(winner.sequence()).isEqualTo(sequence);
            }
        }
        return List.of();
    }

    private List<String> retry(AtomicInteger won) {
        try {
            log.append(single("unit/x", 0));
            won.incrementAndGet();
        } catch (CommandAlreadyAppended already) {
            assertThat(log.commit(already.commandId())).isPresent();
        }
        return List.of();
    }

    private static void assertStreamsAreInOrder(List<StoredEvent> all) {
        for (int writer = 0; writer < WRITERS; writer++) {
            String stream = "unit/w" + writer;
            assertThat(all.stream().filter(e -> stream.equals(e.stream())).map(StoredEvent::sequence))
                    .isEqualTo(LongStream.range(0, COMMITS * 3 / 2).boxed().toList());
        }
    }
}
