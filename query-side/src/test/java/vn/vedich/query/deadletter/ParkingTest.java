package vn.vedich.query.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.log.Commit;
import vn.vedich.log.NewEvent;
import vn.vedich.log.axon.LoggedEvents;
import vn.vedich.log.letters.Letter;
import vn.vedich.log.letters.LetterBox;
import vn.vedich.log.letters.SqliteLetterBoxes;
import vn.vedich.platform.deadletter.DeadLettersRetried;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.query.deadletter.SharedDocuments.Poison;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Held;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;
import vn.vedich.query.version.Version;
import vn.vedich.query.version.VersionStore;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParkingTest {

    private static final List<Fact> FACTS =
            SampleStory.untilJuly2019().story.facts().subList(0, 40);
    /** In the middle of its stream. */
    private static final Fact POISON =
            FACTS.stream().filter(ParkingTest::isInTheMiddle).findFirst().orElseThrow();

    private static final String SUBJECT = POISON.stream();
    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00Z");

    @TempDir
    Path folder;

    private StoryLog log;
    private SqliteLetterBoxes boxes;
    private MongoDatabase database;
    private SharedDocuments projection;
    private Poison poison;
    private Parking parking;
    private LetterBox letters;
    private List<TrackedEventMessage<?>> messages;

    @BeforeEach
    void open() {
        log = StoryLog.in(folder).append(FACTS);
        boxes = SqliteLetterBoxes.open(folder.resolve("dead-letters.sqlite"));
        letters = boxes.of(SharedDocuments.NAME);
        database = AnswersDatabase.empty();
        poison = new Poison();
        projection = new SharedDocuments(database, poison);
        parking = parkingOf(projection);
        messages = log.messages();
    }

    @AfterEach
    void close() {
        boxes.close();
        log.close();
    }

    @Test
    void nothing_is_parked_while_everything_can_be_handled() {
        parking.take(messages);

        assertThat(letters.isEmpty()).isTrue();
        assertThat(projection.seen().get(SharedDocuments.ALL)).hasSize(FACTS.size());
    }

    @Test
    void a_poison_event_parks_its_document_from_there_on_and_no_other_one() {
        Map<String, List<Long>> sound = sound();
        poison.of(SUBJECT, POISON.position());

        parking.take(messages);

        Map<String, List<Long>> expected = new TreeMap<>(sound);
        expected.computeIfPresent(SUBJECT, (id, seen) -> before(POISON.position(), seen));
        assertThat(projection.seen()).isEqualTo(expected);
        assertThat(positions(SUBJECT))
                .isEqualTo(sound.get(SUBJECT).stream()
                        .filter(position -> position >= POISON.position())
                        .toList())
                .hasSizeGreaterThan(1);
        assertThat(letters.sequences()).hasSize(1);
    }

    @Test
    void a_document_that_many_streams_touch_waits_for_the_poison_of_one_of_them_while_their_own_go_on() {
        Map<String, List<Long>> sound = sound();
        poison.of(SharedDocuments.ALL, POISON.position());

        parking.take(messages);

        assertThat(projection.seen().get(SharedDocuments.ALL))
                .isEqualTo(before(POISON.position(), sound.get("everything")));
        assertThat(projection.seen().get(SUBJECT)).isEqualTo(sound.get(SUBJECT));
        assertThat(positions(SharedDocuments.ALL)).hasSize(FACTS.size() - (int) POISON.position());
    }

    @Test
    void an_event_of_which_nobody_knows_what_it_touches_parks_its_stream_from_there_on() {
        Map<String, List<Long>> sound = sound();
        poison.ofTouching(POISON.position());

        parking.take(messages);

        assertThat(positions(Held.wholeOf(SUBJECT)))
                .isEqualTo(sound.get(SUBJECT).stream()
                        .filter(position -> position >= POISON.position())
                        .toList());
        assertThat(projection.seen().get(SUBJECT)).isEqualTo(before(POISON.position(), sound.get(SUBJECT)));
        assertThat(projection.seen().get(SharedDocuments.ALL))
                .hasSize(FACTS.size() - positions(Held.wholeOf(SUBJECT)).size());
    }

    @Test
    void an_event_that_cannot_be_read_parks_its_stream() {
        long unreadable = FACTS.size();
        long sequence =
                FACTS.stream().filter(fact -> fact.stream().equals(SUBJECT)).count();
        log.log()
                .append(new Commit(
                        "odd",
                        null,
                        List.of(new NewEvent(
                                "odd",
                                POISON.name(),
                                1,
                                SUBJECT,
                                POISON.event().subject().context(),
                                ofStream(SUBJECT),
                                "2019-07-09",
                                null,
                                "{}",
                                "{\"odd\":1}"))));

        parking.take(log.messages());

        assertThat(positions(Held.wholeOf(SUBJECT))).containsExactly(unreadable);
        assertThat(projection.seen().get(SharedDocuments.ALL)).hasSize(FACTS.size());
    }

    @Test
    void what_comes_later_waits_behind_and_what_comes_again_is_parked_once() {
        poison.of(SUBJECT, POISON.position());
        int half = FACTS.size() / 2;
        parking.take(messages.subList(0, half));
        parking.take(messages.subList(half, messages.size()));
        List<Letter> once = letters.read(SUBJECT, 0, 100);

        parking.take(messages.subList(half - 15, messages.size()));
        parkingOf(projection).take(messages);

        assertThat(letters.read(SUBJECT, 0, 100)).isEqualTo(once).hasSizeGreaterThan(1);
    }

    @Test
    void a_process_that_dies_between_parking_and_writing_loses_nothing() {
        poison.of(SUBJECT, POISON.position());
        parking.take(messages);
        Map<String, List<Long>> seen = projection.seen();
        List<Letter> parked = letters.read(SUBJECT, 0, 100);
        letters.clear();
        projection.clear();

        assertThatThrownBy(() -> parkingOf(new DyingAtItsSecondCall(projection)).take(messages))
                .isInstanceOf(MongoInterruptedException.class);
        assertThat(positions(SUBJECT)).containsExactly(POISON.position());
        parkingOf(projection).take(messages);

        assertThat(projection.seen()).isEqualTo(seen);
        assertThat(letters.read(SUBJECT, 0, 100)).isEqualTo(parked);
    }

    @Test
    void trouble_with_storage_parks_nothing_and_is_thrown_on() {
        MongoClient client = MongoClients.create("mongodb://127.0.0.1:1/");
        SharedDocuments away = new SharedDocuments(client.getDatabase("away"), poison);
        client.close();

        assertThatThrownBy(() -> parkingOf(away).take(messages)).isInstanceOf(RuntimeException.class);

        assertThat(letters.isEmpty()).isTrue();
    }

    @Test
    void letters_survive_a_restart_and_hold_no_word_of_the_event() throws Exception {
        Fact named = FACTS.stream()
                .filter(fact -> fact.event() instanceof UnitRegistered)
                .findFirst()
                .orElseThrow();
        poison.of(named.stream(), named.position());
        parking.take(messages);
        List<Letter> parked = letters.read(named.stream(), 0, 100);
        boxes.close();
        boxes = SqliteLetterBoxes.open(folder.resolve("dead-letters.sqlite"));

        assertThat(boxes.of(SharedDocuments.NAME).read(named.stream(), 0, 100)).isEqualTo(parked);
        Letter.Failure failure = parked.getFirst().failure();
        assertThat(failure).isNotNull();
        assertThat(failure.type()).isEqualTo("java.lang.ArithmeticException");
        assertThat(failure.message()).contains("SharedDocuments$Seeing.evolve(SharedDocuments.java:");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("dead-letters"))
                    .toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .doesNotContain(
                                "loader",
                                ((UnitRegistered) named.event()).names().vi().value());
            }
        }
    }

    @Test
    void a_retry_evaluates_the_sequence_in_its_order_and_the_document_is_as_if_nothing_had_happened() {
        Map<String, List<Long>> sound = sound();
        poison.of(SUBJECT, POISON.position());
        parking.take(messages);
        poison.mend();

        parking.take(List.of(Sample.retry(FACTS.size(), SUBJECT)));

        assertThat(projection.seen()).isEqualTo(sound);
        assertThat(letters.isEmpty()).isTrue();
    }

    @Test
    void a_retry_of_a_whole_stream_gives_every_document_what_it_lacked() {
        poison.ofTouching(POISON.position());
        parking.take(messages);
        long parked = letters.size(Held.wholeOf(SUBJECT));
        poison.mend();

        parking.take(List.of(Sample.retry(FACTS.size(), Held.wholeOf(SUBJECT))));

        assertThat(parked).isGreaterThan(1);
        assertThat(letters.isEmpty()).isTrue();
        assertThat(projection.seen().get(SUBJECT)).hasSize((int)
                FACTS.stream().filter(fact -> fact.stream().equals(SUBJECT)).count());
    }

    @Test
    void a_retry_that_fails_counts_the_attempt_and_goes_no_further() {
        poison.of(SUBJECT, POISON.position());
        parking.take(messages);
        List<Letter> before = letters.read(SUBJECT, 0, 100);

        parking.take(List.of(Sample.retry(FACTS.size(), SUBJECT)));

        List<Letter> after = letters.read(SUBJECT, 0, 100);
        assertThat(after.getFirst().attempts()).isEqualTo(2);
        assertThat(after.getFirst().enqueuedAt()).isEqualTo(before.getFirst().enqueuedAt());
        assertThat(after.subList(1, after.size())).isEqualTo(before.subList(1, before.size()));
    }

    @Test
    void a_retry_stops_at_the_next_one_that_fails_and_what_stood_before_it_is_taken_in() {
        Map<String, List<Long>> sound = sound();
        long next = sound.get(SUBJECT).get(sound.get(SUBJECT).size() - 1);
        poison.of(SUBJECT, POISON.position());
        parking.take(messages);
        poison.mend();
        poison.of(SUBJECT, next);

        parking.take(List.of(Sample.retry(FACTS.size(), SUBJECT)));

        assertThat(projection.seen().get(SUBJECT)).isEqualTo(before(next, sound.get(SUBJECT)));
        assertThat(positions(SUBJECT)).containsExactly(next);
    }

    @Test
    void a_drop_goes_on_without_that_event_and_takes_in_what_stood_behind_it() {
        List<Long> expected = new ArrayList<>(sound().get(SUBJECT));
        expected.remove(POISON.position());
        poison.of(SUBJECT, POISON.position());
        parking.take(messages);

        parking.take(List.of(Sample.drop(FACTS.size(), SUBJECT, POISON.position())));

        assertThat(projection.seen().get(SUBJECT)).isEqualTo(expected);
        assertThat(letters.isEmpty()).isTrue();
    }

    @Test
    void only_the_first_letter_of_a_sequence_is_dropped() {
        poison.of(SUBJECT, POISON.position());
        parking.take(messages);
        List<Letter> parked = letters.read(SUBJECT, 0, 100);

        parking.take(List.of(Sample.drop(FACTS.size(), SUBJECT, parked.get(1).position())));

        assertThat(letters.read(SUBJECT, 0, 100)).isEqualTo(parked);
    }

    @Test
    void a_rebuild_comes_to_the_same_documents_with_the_same_acts_and_to_sound_ones_once_it_is_mended() {
        Map<String, List<Long>> sound = sound();
        poison.of(SUBJECT, POISON.position());
        List<TrackedEventMessage<?>> whole = new ArrayList<>(messages);
        whole.add(Sample.drop(FACTS.size(), SUBJECT, POISON.position()));
        parking.take(whole);
        Map<String, List<Long>> live = projection.seen();

        projection.clear();
        parkingOf(projection).take(whole);
        assertThat(projection.seen()).isEqualTo(live);
        assertThat(letters.isEmpty()).isTrue();

        poison.mend();
        projection.clear();
        parkingOf(projection).take(whole);
        assertThat(projection.seen()).isEqualTo(sound);
    }

    @Test
    void an_act_on_another_projection_is_passed_by() {
        poison.of(SUBJECT, POISON.position());
        parking.take(messages);
        poison.mend();
        List<Letter> parked = letters.read(SUBJECT, 0, 100);

        parking.take(List.of(Sample.at(FACTS.size(), new DeadLettersRetried("another", SUBJECT))));

        assertThat(letters.read(SUBJECT, 0, 100)).isEqualTo(parked);
    }

    @Test
    void a_projection_that_fails_at_more_than_can_be_parked_stops() {
        for (int n = 0; n < 1_000; n++) {
            letters.add(List.of(new Letter("filler-" + n, n, null, NOW, NOW, 1, Map.of())));
        }
        poison.of(SUBJECT, POISON.position());

        assertThatThrownBy(() -> parking.take(messages)).isInstanceOf(DeadLetterQueueOverflowException.class);
    }

    private static boolean isInTheMiddle(Fact fact) {
        return fact.sequence() > 0 && fact.sequence() + 3 < ofStream(fact.stream());
    }

    private static int ofStream(String stream) {
        return (int) FACTS.stream().filter(fact -> fact.stream().equals(stream)).count();
    }

    private Map<String, List<Long>> sound() {
        Parking other = parkingOf(projection);
        other.take(messages);
        Map<String, List<Long>> sound = projection.seen();
        projection.clear();
        return sound;
    }

    private Parking parkingOf(Projection followed) {
        return new DeadLetters(boxes, events(), clock(), new VersionStore(database))
                .parking(followed, Version.first(SharedDocuments.NAME));
    }

    private LoggedEvents events() {
        return new LoggedEvents(log.log(), KernelForms.codec());
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private List<Long> positions(String sequence) {
        return letters.read(sequence, 0, 1_000).stream().map(Letter::position).toList();
    }

    private static List<Long> before(long position, List<Long> positions) {
        return positions.stream().filter(one -> one < position).toList();
    }

    /** Finds the poison at its first call and is killed at its second. */
    private record DyingAtItsSecondCall(Projection projection, List<Integer> calls) implements Projection {

        private DyingAtItsSecondCall(Projection projection) {
            this(projection, new ArrayList<>());
        }

        @Override
        public Projection in(Version version) {
            return new DyingAtItsSecondCall(projection.in(version), calls);
        }

        @Override
        public String name() {
            return projection.name();
        }

        @Override
        public void apply(List<Fact> batch) {
            projection.apply(batch);
        }

        @Override
        public void apply(List<Fact> batch, Held held) {
            calls.add(calls.size());
            if (calls.size() == 2) {
                throw new MongoInterruptedException("killed", new InterruptedException());
            }
            projection.apply(batch, held);
        }

        @Override
        public List<String> sequences(Fact fact) {
            return projection.sequences(fact);
        }

        @Override
        public void clear() {
            projection.clear();
        }
    }
}
