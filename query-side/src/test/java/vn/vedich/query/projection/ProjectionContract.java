package vn.vedich.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.kernel.Vocabulary;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.event.EventType;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.ErasedStory;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;

/** What every projection promises. A projection that does not extend this makes no promise, so none may go without. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class ProjectionContract {

    private static final List<Fact> LOG = SampleStory.whole();

    private MongoDatabase database;
    private Projection projection;

    /** The projection under test, with its documents in that database. */
    protected abstract Projection projectionIn(MongoDatabase answers);

    @BeforeEach
    void empty() {
        database = AnswersDatabase.empty();
        projection = projectionIn(database);
    }

    @Test
    void the_story_that_it_is_tested_with_has_every_kind_of_event() {
        assertThat(LOG).extracting(Fact::name).containsAll(names());
        assertThat(live()).isNotEmpty();
    }

    @Test
    void every_batch_may_come_twice() {
        List<RawBsonDocument> once = live();

        projection.clear();
        batches(7).forEach(batch -> {
            projection.apply(batch);
            projection.apply(batch);
        });

        assertThat(documents()).isEqualTo(once);
    }

    @Test
    void batches_may_overlap() {
        List<RawBsonDocument> once = live();

        projection.clear();
        for (int from = 0; from < LOG.size(); from += 3) {
            projection.apply(LOG.subList(Math.max(0, from - 5), Math.min(LOG.size(), from + 3)));
        }

        assertThat(documents()).isEqualTo(once);
    }

    @Test
    void the_whole_log_may_come_again_after_everything() {
        List<RawBsonDocument> once = live();

        projection.apply(LOG);
        batches(4).forEach(projection::apply);

        assertThat(documents()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 13, 1000})
    void any_split_into_batches_gives_the_same_documents(int size) {
        List<RawBsonDocument> live = live();

        projection.clear();
        batches(size).forEach(projection::apply);

        assertThat(documents()).isEqualTo(live);
    }

    @Test
    void a_rebuild_gives_the_same_documents_as_live_byte_for_byte() {
        List<RawBsonDocument> live = live();

        projection.clear();
        assertThat(documents()).isEmpty();
        Projection rebuilt = projectionIn(database);
        rebuilt.apply(LOG);

        assertThat(bytes()).isEqualTo(bytes(live));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 11})
    void processes_may_take_turns(int size) {
        List<RawBsonDocument> live = live();

        projection.clear();
        List<Projection> turns = List.of(projection, projectionIn(database), projectionIn(database));
        List<List<Fact>> batches = batches(size);
        for (int n = 0; n < batches.size(); n++) {
            turns.get(n % turns.size()).apply(batches.get(n));
        }

        assertThat(documents()).isEqualTo(live);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_process_may_die_while_it_writes_and_another_one_goes_on(long seed) {
        List<RawBsonDocument> live = live();

        projection.clear();
        for (List<Fact> batch : batches(60)) {
            writeUntilKilled(batch, seed + batch.getFirst().position());
            projectionIn(database).apply(batch);
        }

        assertThat(documents()).isEqualTo(live);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10})
    void two_processes_may_be_at_work_at_once(int size) {
        List<RawBsonDocument> live = live();

        projection.clear();
        List<CompletableFuture<Void>> processes = Stream.of(size, 7)
                .map(each -> CompletableFuture.runAsync(() -> applyAll(projectionIn(database), each)))
                .toList();
        processes.forEach(CompletableFuture::join);

        assertThat(documents()).isEqualTo(live);
    }

    /** What parking rests on: a sequence follows from its own facts alone, and can catch up later. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_is_held_back_of_some_sequences_can_be_taken_in_later(long seed) {
        List<RawBsonDocument> live = live();
        Map<String, Long> held = heldBack(new Random(seed));

        projection.clear();
        batches(7).forEach(batch -> projection.apply(batch, of -> held.getOrDefault(of, Held.NOWHERE)));
        List<RawBsonDocument> behind = documents();
        batches(11)
                .forEach(batch ->
                        projection.apply(batch, of -> held.containsKey(of) || Held.isWhole(of) ? Held.NOWHERE : 0));

        assertThat(behind).isNotEqualTo(live);
        assertThat(documents()).isEqualTo(live);
    }

    @Test
    void while_a_stream_is_held_back_everything_else_is_as_if_its_facts_were_not_there() {
        String stream = LOG.get(LOG.size() / 2).stream();
        List<Fact> others =
                LOG.stream().filter(fact -> !fact.stream().equals(stream)).toList();
        projection.apply(others);
        List<RawBsonDocument> without = documents();

        projection.clear();
        batches(7).forEach(batch -> projection.apply(batch, of -> of.equals(Held.wholeOf(stream)) ? 0 : Held.NOWHERE));

        assertThat(documents()).isEqualTo(without);
    }

    private Map<String, Long> heldBack(Random random) {
        Map<String, Long> held = new HashMap<>();
        while (held.size() < 5) {
            Fact fact = LOG.get(random.nextInt(LOG.size()));
            projection.sequences(fact).forEach(sequence -> held.put(sequence, fact.position()));
        }
        return held;
    }

    @Test
    void order_comes_from_positions_and_not_from_how_a_batch_is_sorted() {
        List<RawBsonDocument> live = live();

        projection.clear();
        List<Fact> shuffled = new ArrayList<>(LOG);
        Collections.shuffle(shuffled, new Random(135));
        projection.apply(shuffled);

        assertThat(documents()).isEqualTo(live);
    }

    @Test
    void order_does_not_come_from_times() {
        LOG.stream().map(ProjectionContract::recordedInReverse).forEach(fact -> projection.apply(List.of(fact)));
        List<RawBsonDocument> oneByOne = documents();

        projection.clear();
        projection.apply(LOG.reversed().stream()
                .map(ProjectionContract::recordedInReverse)
                .toList());

        assertThat(documents()).isEqualTo(oneByOne);
    }

    @Test
    void erasing_every_text_changes_no_figure(@TempDir Path folder) {
        try (StoryLog log = StoryLog.in(folder)) {
            ErasedStory story = ErasedStory.of(LOG, log);
            projection.apply(story.before());
            List<RawBsonDocument> before = documents();
            projection.clear();
            projectionIn(database).apply(story.after());

            OnlyTextsAreGone.in(before, documents());
        }
    }

    @Test
    void no_clock_is_read() {
        JavaClasses code = new ClassFileImporter()
                .importPackages(
                        projection.getClass().getPackageName(),
                        "vn.vedich.query.projection",
                        "vn.vedich.query.dossier");

        ArchRuleDefinition.noClasses()
                .that()
                .haveNameMatching(".*(Projection|Folding|Dossier.*|Document.*|Keys|Facts?)")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(code);
    }

    @Test
    void an_event_of_another_context_is_passed_by() {
        List<RawBsonDocument> before = live();
        Fact last = LOG.getLast();

        projection.apply(List.of(new Fact(
                last.position() + 1,
                last.recordedAt(),
                last.entry(),
                "weather/today",
                0,
                "weather.RainFell",
                new RainFell())));

        assertThat(documents()).hasSizeGreaterThanOrEqualTo(before.size());
        assertThat(documents())
                .containsAll(before.stream().filter(this::isOfNoEntry).toList());
    }

    private void writeUntilKilled(List<Fact> batch, long seed) {
        try {
            projectionIn(TornDatabase.of(database, seed)).apply(batch);
        } catch (MongoInterruptedException e) {
            assertThat(e).hasMessage("killed");
        }
    }

    private static void applyAll(Projection process, int size) {
        batches(size).forEach(process::apply);
    }

    private boolean isOfNoEntry(RawBsonDocument document) {
        return !document.getString("_id")
                .getValue()
                .equals("entry/" + LOG.getLast().entry().id());
    }

    private List<RawBsonDocument> live() {
        batches(3).forEach(projection::apply);
        return documents();
    }

    private List<RawBsonDocument> documents() {
        return database.getCollection(projection.name(), RawBsonDocument.class)
                .find()
                .sort(Sorts.ascending("_id"))
                .into(new ArrayList<>());
    }

    private List<String> bytes() {
        return bytes(documents());
    }

    private static List<String> bytes(List<RawBsonDocument> documents) {
        return documents.stream()
                .map(document -> java.util.HexFormat.of()
                        .formatHex(document.getByteBuffer().array()))
                .toList();
    }

    private static List<List<Fact>> batches(int size) {
        List<List<Fact>> batches = new ArrayList<>();
        for (int from = 0; from < LOG.size(); from += size) {
            batches.add(LOG.subList(from, Math.min(LOG.size(), from + size)));
        }
        return batches;
    }

    private static Fact recordedInReverse(Fact fact) {
        Instant time = LOG.get(LOG.size() - 1 - (int) fact.position()).recordedAt();
        return new Fact(fact.position(), time, fact.entry(), fact.stream(), fact.sequence(), fact.name(), fact.event());
    }

    private static List<String> names() {
        return Vocabulary.all().stream().map(EventType::name).toList();
    }

    /** An event that no projection of today knows. */
    private record RainFell() implements Event {

        @Override
        public SubjectId subject() {
            return new Sky();
        }
    }

    private record Sky() implements SubjectId {

        @Override
        public String context() {
            return "weather";
        }

        @Override
        public String value() {
            return "today";
        }
    }
}
