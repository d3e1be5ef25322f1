package vn.vedich.query.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.util.FileSystemUtils;
import vn.vedich.log.axon.LoggedEvents;
import vn.vedich.log.letters.Letter;
import vn.vedich.log.letters.LetterBox;
import vn.vedich.log.letters.MongoLetterBoxes;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.query.deadletter.SharedDocuments.Poison;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Held;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;
import vn.vedich.query.version.Version;
import vn.vedich.query.version.VersionStore;

/** Whatever is poison, in whatever batches events come, and however often they come again. */
class ParkingPropertiesTest {

    private static Path folder;
    private static final Version FIRST = Version.first(SharedDocuments.NAME);

    private static StoryLog log;
    private static List<TrackedEventMessage<?>> messages;
    private static List<Fact> facts;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("parking");
        log = StoryLog.in(folder).append(SampleStory.whole());
        messages = log.messages();
        facts = messages.stream().map(Sample::fact).toList();
    }

    @AfterContainer
    static void close() throws IOException {
        log.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Property(tries = 60)
    void others_are_as_without_the_poison_and_a_retry_of_the_mended_makes_all_as_a_rebuild(
            @ForAll @IntRange(min = 0, max = 6) int poisoned,
            @ForAll @IntRange(min = 1, max = 70) int batch,
            @ForAll long seed) {
        Random random = new Random(seed);
        Poison poison = new Poison();
        for (int n = 0; n < poisoned; n++) {
            Fact fact = facts.get(random.nextInt(facts.size()));
            List<String> touched = SharedDocuments.touchedBy(fact);
            poison.of(touched.get(random.nextInt(touched.size())), fact.position());
        }
        Followers followers = new Followers(poison, random);

        followers.takeAll(batch);

        Model expected = Model.of(poison);
        assertThat(followers.projection.seen()).isEqualTo(expected.seen());
        assertThat(followers.parked()).isEqualTo(expected.parked());

        poison.mend();
        followers.retry(expected.parked().keySet());

        assertThat(followers.projection.seen()).isEqualTo(Model.of(poison).seen());
        assertThat(followers.parked()).isEmpty();
    }

    @Property(tries = 40)
    void streams_whose_events_touch_nobody_knows_what_wait_and_nothing_else_does(
            @ForAll @IntRange(min = 1, max = 4) int poisoned,
            @ForAll @IntRange(min = 1, max = 70) int batch,
            @ForAll long seed) {
        Random random = new Random(seed);
        Poison poison = new Poison();
        Map<String, Long> from = new TreeMap<>();
        for (int n = 0; n < poisoned; n++) {
            Fact fact = facts.get(random.nextInt(facts.size()));
            poison.ofTouching(fact.position());
            from.merge(fact.stream(), fact.position(), Math::min);
        }
        Followers followers = new Followers(poison, random);

        followers.takeAll(batch);

        assertThat(followers.projection.seen().getOrDefault(SharedDocuments.ALL, List.of()))
                .isEqualTo(facts.stream()
                        .filter(fact -> fact.position() < from.getOrDefault(fact.stream(), Long.MAX_VALUE))
                        .map(Fact::position)
                        .toList());
        assertThat(followers.parked().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        from.keySet().stream().map(Held::wholeOf).toList());
    }

    /** Two processes that follow in turns, on one database. */
    private static final class Followers {

        private final SharedDocuments projection;
        private final LetterBox box;
        private final List<Parking> processes;
        private final Random random;

        private Followers(Poison poison, Random random) {
            MongoDatabase database = AnswersDatabase.empty();
            DeadLetters letters = new DeadLetters(
                    new MongoLetterBoxes(database),
                    new LoggedEvents(log.log(), KernelForms.codec()),
                    Clock.systemUTC(),
                    new VersionStore(database));
            this.projection = new SharedDocuments(database, poison);
            this.box = letters.of(SharedDocuments.NAME);
            this.processes = List.of(letters.parking(projection, FIRST), letters.parking(projection, FIRST));
            this.random = random;
        }

        private Parking one() {
            return processes.get(random.nextInt(processes.size()));
        }

        /** Now and then what was done comes again. */
        private void takeAll(int batch) {
            for (int from = 0; from < messages.size(); from += batch) {
                int again = random.nextInt(3) == 0 ? random.nextInt(from + 1) : from;
                one().take(messages.subList(again, Math.min(messages.size(), from + batch)));
            }
        }

        private void retry(Collection<String> sequences) {
            long position = messages.size();
            for (String sequence : sequences) {
                one().take(List.of(Sample.retry(position++, sequence)));
            }
        }

        private Map<String, List<Long>> parked() {
            return box.sequences().stream()
                    .map(one -> one.first().sequence())
                    .collect(Collectors.toMap(
                            sequence -> sequence,
                            sequence -> box.read(sequence, 0, 1_000).stream()
                                    .map(Letter::position)
                                    .toList()));
        }
    }

    /** Facts one after the other, each document for itself. */
    private record Model(Map<String, List<Long>> seen, Map<String, List<Long>> parked) {

        private static Model of(Poison poison) {
            Model model = new Model(new TreeMap<>(), new TreeMap<>());
            facts.forEach(
                    fact -> SharedDocuments.touchedBy(fact).forEach(document -> model.take(document, fact, poison)));
            return model;
        }

        private void take(String document, Fact fact, Poison poison) {
            boolean waits = parked.containsKey(document) || poison.is(document, fact);
            (waits ? parked : seen)
                    .computeIfAbsent(document, unseen -> new ArrayList<>())
                    .add(fact.position());
        }
    }
}
