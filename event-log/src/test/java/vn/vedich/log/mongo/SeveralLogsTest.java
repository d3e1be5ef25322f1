package vn.vedich.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.single;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.CommandAlreadyAppended;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;
import vn.vedich.log.SettableClock;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.StreamConflict;

/** Several logs on one database, each with a client and a clock of its own, as several processes have them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeveralLogsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00.000001Z");
    private static final int LOGS = 3;
    private static final int WRITERS = 4;
    private static final int COMMITS = 30;
    private static final int TOTAL = LOGS * WRITERS * COMMITS * 3 / 2;

    private final MongoHome home = new MongoHome();
    private final List<EventLog> logs = IntStream.range(0, LOGS)
            .mapToObj(i -> open(NOON.plus(Duration.ofHours(i * (i % 2 == 0 ? 1 : -1)))))
            .toList();

    private EventLog open(Instant now) {
        return MongoEventLog.open(home.connect(), new SettableClock(now), new Random(now.getEpochSecond()));
    }

    @AfterEach
    void close() {
        logs.forEach(EventLog::close);
        home.close();
    }

    @Test
    void whoever_follows_any_of_them_gets_every_event_of_all_in_one_order() throws Exception {
        List<List<StoredEvent>> seen = new ArrayList<>();
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            List<Future<List<StoredEvent>>> followers = IntStream.range(0, LOGS)
                    .mapToObj(i -> threads.submit(() -> new Follower(logs.get(i), 1 + i * 50).follow(TOTAL)))
                    .toList();
            List<? extends Future<?>> writers = IntStream.range(0, LOGS * WRITERS)
                    .mapToObj(i -> threads.submit(() -> write(logs.get(i % LOGS), "unit/w" + i)))
                    .toList();
            for (Future<?> writer : writers) {
                writer.get();
            }
            for (Future<List<StoredEvent>> follower : followers) {
                seen.add(follower.get());
            }
        }
        assertThat(seen).allMatch(seen.getFirst()::equals);
        assertThat(seen.getFirst()).extracting(StoredEvent::eventId).doesNotHaveDuplicates();
        assertThat(seen.getFirst()).isSortedAccordingTo((a, b) -> a.recordedAt().compareTo(b.recordedAt()));
        assertThat(logs).allMatch(log -> log.head() == TOTAL - 1);
    }

    private static void write(EventLog log, String stream) {
        long sequence = 0;
        for (int i = 0; i < COMMITS; i++) {
            long first = sequence;
            int count = 1 + i % 2;
            log.append(commit(
                    stream + "!" + i,
                    IntStream.range(0, count)
                            .mapToObj(j -> event(stream + "-" + (first + j), stream, first + j))
                            .toArray(NewEvent[]::new)));
            sequence += count;
            assertThat(log.lastSequence(stream)).hasValue(sequence - 1);
        }
    }

    @Test
    void of_all_who_want_the_same_place_one_gets_it_and_the_others_learn_who() throws Exception {
        AtomicInteger won = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(LOGS)) {
            List<? extends Future<?>> all = logs.stream()
                    .map(log -> threads.submit(() -> race(log, logs.indexOf(log), won)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(won).hasValue(COMMITS);
        assertThat(logs.getFirst().lastSequence("unit/contested")).hasValue(COMMITS - 1);
    }

    private static void race(EventLog log, int number, AtomicInteger won) {
        for (int sequence = 0; sequence < COMMITS; sequence++) {
            String id = "r" + number + "-" + sequence;
            try {
                log.append(commit(id, event(id, "unit/contested", sequence)));
                won.incrementAndGet();
            } catch (StreamConflict conflict) {
                StoredEvent winner = log.read(conflict.existing().position(), 1).getFirst();
                assertThat(winner.eventId()).isEqualTo(conflict.existing().eventId());
                assertThat(winner.sequence()).isEqualTo(sequence);
            }
        }
    }

    @Test
    void a_command_that_one_has_appended_is_known_to_the_others_at_once() {
        logs.get(0).append(single("unit/x", 0));
        assertThat(logs.get(1).commit("c-unit/x-0")).isPresent();
        assertThatThrownBy(() -> logs.get(2).append(single("unit/x", 0))).isInstanceOf(CommandAlreadyAppended.class);
        assertThat(logs.get(2).append(single("unit/x", 1)).firstPosition()).isEqualTo(1);
    }

    @Test
    void a_text_that_one_erases_is_gone_for_the_others() {
        logs.get(0).append(commit("c", event("a", "unit/x", 0, "{\"erasable\":\"x\"}")));
        String texts = logs.get(1).readCovered(0, 1).getFirst().texts();
        assertThat(logs.get(1).eraseText(0, texts.substring(2, texts.indexOf('"', 2))))
                .isTrue();
        assertThat(logs.get(2).read(0, 1).getFirst().payload()).isEqualTo("{\"erasable\":null}");
    }

    @Test
    void a_checkpoint_that_one_keeps_is_what_the_others_have_to_exceed() {
        assertThat(logs.get(0).checkpoints().keep(new KeptCheckpoint(5, "a", "k")))
                .isTrue();
        assertThat(logs.get(1).checkpoints().keep(new KeptCheckpoint(5, "b", "k")))
                .isFalse();
        assertThat(logs.get(2).checkpoints().keep(new KeptCheckpoint(6, "c", "k")))
                .isTrue();
        assertThat(logs.get(0).checkpoints().newest()).contains(new KeptCheckpoint(6, "c", "k"));
    }
}
