package vn.vedich.query.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.util.FileSystemUtils;
import vn.vedich.log.axon.LoggedEvents;
import vn.vedich.log.letters.LetterBox;
import vn.vedich.log.letters.MongoLetterBoxes;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.query.deadletter.SharedDocuments.Poison;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Held;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;

/** Whatever is poison, in whatever batches events come, and however often they come again. */
class ParkingPropertiesTest {

    private static Path folder;
    private static StoryLog log;
    private static List<TrackedEventMessage<?>> messages;
    private static List<Fact> facts;

    @BeforeContainer
    static void open() throws java.io.IOException {
        folder = java.nio.file.Files.createTempDirectory("parking");
        log = StoryLog.in(folder).append(SampleStory.whole());
        messages = Sample.messages(log);
        facts = messages.stream().map(Sample::fact).toList();
    }

    @AfterContainer
    static void close() throws java.io.IOException {
        log.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Property(tries = 60)
    void others_are_as_without_the_poison_and_a_retry_of_the_mended_makes_all_as_a_rebuild(
            @ForAll @IntRange(min = 0, max = 6) int poisoned,
            @ForAll @IntRange(min = 1, max = 70) int batch,
            @ForAll long seed) {
        Random random = new Random(seed);
        MongoDatabase database = AnswersDatabase.empty();
        Poison poison = new Poison();
        for (int n = 0; n < poisoned; n++) {
            Fact fact = facts.get(random.nextInt(facts.size()));
            List<String> touched = SharedDocuments.touchedBy(fact);
            poison.of(touched.get(random.nextInt(touched.size())), fact.position());
        }
        SharedDocuments projection = new SharedDocuments(database, poison);
        DeadLetters letters = new DeadLetters(
                new MongoLetterBoxes(database), new LoggedEvents(log.log(), KernelForms.codec()), Clock.systemUTC());

        List<Parking> processes = List.of(letters.parking(projection), letters.parking(projection));
        for (int from = 0; from < messages.size(); from += batch) {
            // Now and then another process goes on, and what it does not know was done it does again.
            int again = random.nextInt(3) == 0 ? random.nextInt(from + 1) : from;
            processes
                    .get(random.nextInt(processes.size()))
                    .take(messages.subList(again, Math.min(messages.size(), from + batch)));
        }

        Map<String, List<Long>> expected = new TreeMap<>();
        Map<String, List<Long>> parked = new TreeMap<>();
        expect(poison, expected, parked);
        LetterBox box = letters.of(SharedDocuments.NAME);
        assertThat(projection.seen()).isEqualTo(expected);
        Map<String, List<Long>> found = new HashMap<>();
        box.sequences()
                .forEach(one -> found.put(
                        one.first().sequence(),
                        box.read(one.first().sequence(), 0, 1_000).stream()
                                .map(letter -> letter.position())
                                .toList()));
        assertThat(found).isEqualTo(parked);

        poison.mend();
        long position = messages.size();
        for (String sequence : parked.keySet()) {
            processes.get(random.nextInt(2)).take(List.of(Sample.retry(position++, sequence)));
        }

        Map<String, List<Long>> rebuilt = new TreeMap<>();
        expect(poison, rebuilt, new TreeMap<>());
        assertThat(projection.seen()).isEqualTo(rebuilt);
        assertThat(box.isEmpty()).isTrue();
    }

    /** The model: facts one after the other, each document for itself. */
    private static void expect(Poison poison, Map<String, List<Long>> seen, Map<String, List<Long>> parked) {
        for (Fact fact : facts) {
            for (String document : SharedDocuments.touchedBy(fact)) {
                boolean waits = parked.containsKey(document) || poison.is(document, fact);
                (waits ? parked : seen)
                        .computeIfAbsent(document, unseen -> new ArrayList<>())
                        .add(fact.position());
            }
        }
    }

    @Property(tries = 40)
    void streams_whose_events_touch_nobody_knows_what_wait_and_nothing_else_does(
            @ForAll @IntRange(min = 1, max = 4) int poisoned,
            @ForAll @IntRange(min = 1, max = 70) int batch,
            @ForAll long seed) {
        Random random = new Random(seed);
        MongoDatabase database = AnswersDatabase.empty();
        Poison poison = new Poison();
        Map<String, Long> from = new HashMap<>();
        for (int n = 0; n < poisoned; n++) {
            Fact fact = facts.get(random.nextInt(facts.size()));
            poison.ofTouching(fact.position());
            from.merge(fact.stream(), fact.position(), Math::min);
        }
        SharedDocuments projection = new SharedDocuments(database, poison);
        DeadLetters letters = new DeadLetters(
                new MongoLetterBoxes(database), new LoggedEvents(log.log(), KernelForms.codec()), Clock.systemUTC());
        Parking parking = letters.parking(projection);

        for (int at = 0; at < messages.size(); at += batch) {
            parking.take(messages.subList(at, Math.min(messages.size(), at + batch)));
        }

        assertThat(projection.seen().get(SharedDocuments.ALL))
                .isEqualTo(facts.stream()
                        .filter(fact -> fact.position() < from.getOrDefault(fact.stream(), Long.MAX_VALUE))
                        .map(Fact::position)
                        .toList());
        assertThat(letters.of(SharedDocuments.NAME).sequences())
                .extracting(one -> one.first().sequence())
                .containsExactlyInAnyOrderElementsOf(
                        from.keySet().stream().map(Held::wholeOf).toList());
    }
}
