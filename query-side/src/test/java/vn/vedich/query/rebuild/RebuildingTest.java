package vn.vedich.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.log.StoredEvent;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.rebuild.Processes.One;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;
import vn.vedich.query.version.Version;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RebuildingTest {

    private static final List<Fact> STORY = SampleStory.whole();
    private static final int HALF = STORY.size() / 2;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WHY = "vì đã sửa cách tính";

    @TempDir
    Path folder;

    private MongoDatabase database;
    private StoryLog log;
    private LiveSide live;
    private Processes processes;

    @BeforeEach
    void half_of_a_story_has_happened() {
        database = AnswersDatabase.empty();
        log = StoryLog.in(folder).append(STORY.subList(0, HALF));
        live = new LiveSide(database, log, Processes.projectionsIn(database));
        live.catchUp();
        processes = new Processes(database, log);
    }

    @AfterEach
    void end() {
        processes.close();
        log.close();
    }

    @Test
    void at_the_operators_word_it_takes_the_place_of_what_was_live_byte_for_byte() {
        Map<String, List<String>> before = live.documents();
        One process = processes.start();

        long id = process.orders().rebuild(null, false, WHY).id();
        process.awaitState(id, State.AWAITING_WORD);
        assertThat(live.collections()).as("both are there").contains("scorecard", "scorecard@2");
        assertThat(version("scorecard")).as("answers are from the old one").isEqualTo(new Version("scorecard", 1));

        process.orders().direct(id, Order.SWITCH, WHY);
        process.awaitState(id, State.DONE);

        assertThat(version("scorecard")).isEqualTo(new Version("scorecard", 2));
        assertThat(live.documents()).isEqualTo(before);
        assertThat(live.collections()).allMatch(name -> name.endsWith("@2"));
    }

    @Test
    void its_processor_goes_on_where_its_documents_end() {
        One process = processes.start();

        long id = process.orders().rebuild(List.of("scorecard"), true, WHY).id();
        process.awaitState(id, State.DONE);

        GlobalSequenceTrackingToken token =
                (GlobalSequenceTrackingToken) processes.tokens().fetchToken("scorecard@2", 0);
        assertThat(token.getGlobalIndex())
                .isLessThanOrEqualTo(live.versions().position(new Version("scorecard", 2)))
                .isGreaterThanOrEqualTo(HALF - 1L);
    }

    @Test
    void what_arrives_meanwhile_is_in_it() {
        One process = processes.start();
        long id = process.orders().rebuild(null, false, WHY).id();
        process.awaitState(id, State.AWAITING_WORD);

        log.append(STORY.subList(HALF, STORY.size()));
        live.catchUp();
        Map<String, List<String>> before = live.documents();
        process.orders().direct(id, Order.SWITCH, WHY);
        process.awaitState(id, State.DONE);

        assertThat(live.documents()).isEqualTo(before);
    }

    @Test
    void an_answer_never_goes_back_by_a_switch() {
        One process = processes.start();
        long id = process.orders().rebuild(List.of("scorecard"), false, WHY).id();
        process.awaitState(id, State.AWAITING_WORD);
        log.append(STORY.subList(HALF, STORY.size()));
        live.catchUp();
        long covered = live.versions().live("scorecard").position();

        process.orders().direct(id, Order.SWITCH, WHY);
        await().atMost(PATIENCE).until(() -> version("scorecard").number() == 2);

        assertThat(live.versions().live("scorecard").position()).isGreaterThanOrEqualTo(covered);
    }

    @Test
    void it_is_switched_to_without_a_word_only_when_that_was_ordered_and_nothing_differs() {
        One process = processes.start();
        alter("scorecard");

        long altered = process.orders().rebuild(List.of("scorecard"), true, WHY).id();
        long whole = process.orders().rebuild(List.of("inbox"), true, WHY).id();
        process.awaitState(whole, State.DONE);
        process.awaitState(altered, State.AWAITING_WORD);

        assertThat(version("inbox").number()).isEqualTo(2);
        assertThat(version("scorecard").number()).isEqualTo(1);
    }

    @Test
    void what_differs_is_told_document_by_document_and_mended_by_the_switch() {
        Map<String, List<String>> before = live.documents();
        One process = processes.start();
        alter("scorecard");

        long id = process.orders().rebuild(List.of("scorecard"), false, WHY).id();
        Rebuild compared = process.awaitState(id, State.AWAITING_WORD);
        assertThat(compared.report().isEqual()).isFalse();
        assertThat(process.differences().behind(id, "", 10))
                .extracting(kept -> kept.difference().document())
                .containsExactly("unit/quang-lam");

        process.orders().direct(id, Order.SWITCH, WHY);
        process.awaitState(id, State.DONE);
        assertThat(live.documents()).isEqualTo(before);
    }

    @Test
    void a_paused_one_stands_still_until_it_is_resumed() {
        One process = processes.start();
        long id = process.orders().rebuild(List.of("scorecard"), false, WHY).id();
        process.awaitState(id, State.AWAITING_WORD);

        process.orders().direct(id, Order.PAUSE, WHY);
        await().atMost(PATIENCE).until(() -> nobodyWorksOn(id));
        log.append(STORY.subList(HALF, STORY.size()));
        live.catchUp();
        long stands = live.versions().position(new Version("scorecard", 2));

        process.orders().direct(id, Order.RESUME, WHY);
        process.awaitState(id, State.AWAITING_WORD);
        assertThat(stands).isLessThan(live.versions().position(new Version("scorecard", 2)));
    }

    @Test
    void of_a_cancelled_one_nothing_stays() {
        Map<String, List<String>> before = live.documents();
        List<String> collections = live.collections();
        One process = processes.start();
        long id = process.orders().rebuild(null, false, WHY).id();
        process.awaitState(id, State.AWAITING_WORD);

        process.orders().direct(id, Order.CANCEL, WHY);
        process.awaitState(id, State.CANCELLED);

        assertThat(live.collections()).isEqualTo(collections);
        assertThat(live.documents()).isEqualTo(before);
    }

    @Test
    void when_a_process_dies_while_it_folds_another_one_goes_on_from_there() {
        Version begun = live.versions().begin("scorecard");
        Projection scorecard = Processes.projectionsIn(database).getFirst();
        scorecard.in(begun).apply(STORY.subList(0, 5));
        live.versions().cover(begun, 3);
        processes.leaveBehind(HALF + 10L, new Plan(Plan.Purpose.REPLACE, List.of(begun), true), State.REPLAYING);
        Map<String, List<String>> before = live.documents();

        One process = processes.start();

        process.awaitState(HALF + 10L, State.DONE);
        assertThat(version("scorecard")).isEqualTo(begun);
        assertThat(live.documents()).isEqualTo(before);
    }

    @Test
    void when_a_process_dies_between_switch_and_removal_another_one_removes() {
        Map<String, List<String>> before = live.documents();
        One dying = processes.start(Processes.projectionsIn(database), Duration.ofDays(1));
        long id = dying.orders().rebuild(List.of("scorecard"), true, WHY).id();
        dying.awaitState(id, State.REMOVING);
        dying.rebuilding().stop();
        assertThat(live.collections()).contains("scorecard", "scorecard@2");

        One process = processes.start();

        process.awaitState(id, State.DONE);
        assertThat(live.collections()).contains("scorecard@2").doesNotContain("scorecard");
        assertThat(live.documents()).isEqualTo(before);
    }

    @Test
    void when_a_process_dies_amid_switches_another_one_switches_the_others() {
        One process = processes.start();
        long id = process.orders()
                .rebuild(List.of("scorecard", "inbox"), false, WHY)
                .id();
        process.awaitState(id, State.AWAITING_WORD);
        process.rebuilding().stop();
        live.versions().cover(new Version("inbox", 2), log.log().head());
        assertThat(live.versions().switchOver(Version.first("inbox"), new Version("inbox", 2)))
                .isTrue();

        One other = processes.start();
        other.orders().direct(id, Order.SWITCH, WHY);

        other.awaitState(id, State.DONE);
        assertThat(List.of(version("scorecard").number(), version("inbox").number()))
                .containsOnly(2);
    }

    @Test
    void of_two_processes_one_works_on_it_and_both_know_what_is_live() {
        One one = processes.start();
        One other = processes.start();
        live.versions().live("scorecard");

        long id = one.orders().rebuild(null, false, WHY).id();
        other.awaitState(id, State.AWAITING_WORD);
        other.orders().direct(id, Order.SWITCH, WHY);
        one.awaitState(id, State.DONE);

        assertThat(version("scorecard").number()).isEqualTo(2);
        assertThat(live.collections()).allMatch(name -> name.endsWith("@2"));
    }

    @Test
    void a_later_one_takes_the_place_of_an_earlier_one_under_a_number_of_its_own() {
        Map<String, List<String>> before = live.documents();
        One process = processes.start();

        for (int number = 2; number <= 4; number++) {
            long id = process.orders().rebuild(List.of("scorecard"), true, WHY).id();
            live.catchUp();
            process.awaitState(id, State.DONE);
            assertThat(version("scorecard").number()).isEqualTo(number);
        }

        assertThat(live.documents()).isEqualTo(before);
        assertThat(live.collections()).contains("scorecard@4").doesNotContain("scorecard@2", "scorecard@3");
    }

    @Test
    void an_event_that_a_projection_cannot_handle_is_named_but_not_quoted_and_what_is_live_stays() {
        Map<String, List<String>> before = live.documents();
        long poison = STORY.get(7).position();
        One process = processes.start(
                List.of(new Choking(Processes.projectionsIn(database).getFirst(), poison)), Duration.ZERO);

        long id = process.orders().rebuild(List.of("scorecard"), true, WHY).id();
        Rebuild failed = process.awaitState(id, State.FAILED);

        assertThat(failed.failure())
                .contains("scorecard")
                .contains("position " + poison + ":")
                .doesNotContain("too bitter");
        assertThat(live.documents()).isEqualTo(before);

        process.rebuilding().stop();
        One mended = processes.start();
        mended.orders().direct(id, Order.RESUME, WHY);
        mended.awaitState(id, State.DONE);
        assertThat(live.documents()).isEqualTo(before);
    }

    @Test
    void progress_says_how_far_it_is() {
        One process = processes.start();
        long id = process.orders().rebuild(null, false, WHY).id();

        Progress progress = process.awaitState(id, State.AWAITING_WORD).progress();

        assertThat(progress.position()).isGreaterThanOrEqualTo(HALF - 1L);
        assertThat(progress.total()).isEqualTo(log.log().head() + 1);
    }

    @Test
    void every_order_is_in_the_log_with_who_gave_it_and_why_before_it_is_obeyed() {
        One process = processes.start();
        long id = process.orders().rebuild(List.of("scorecard"), false, WHY).id();
        process.awaitState(id, State.AWAITING_WORD);
        process.orders().direct(id, Order.SWITCH, "đã so sánh");
        process.awaitState(id, State.DONE);

        List<StoredEvent> told = log.log().read(HALF, 10);
        assertThat(told)
                .extracting(StoredEvent::name)
                .containsExactly("operations.RebuildOrdered", "operations.RebuildDirected");
        assertThat(told.getFirst().position()).isEqualTo(id);
        assertThat(told.getFirst().provenance()).contains("operator").contains(WHY);
        assertThat(told.getLast().payload()).isEqualTo("{\"order\":\"switch\",\"rebuild\":" + id + "}");
    }

    @Test
    void what_cannot_be_obeyed_is_refused_and_the_log_is_told_nothing() {
        One process = processes.start();
        long id = process.orders().rebuild(List.of("scorecard"), false, WHY).id();
        process.awaitState(id, State.AWAITING_WORD);
        long head = log.log().head();
        RebuildOrders orders = process.orders();

        assertThatThrownBy(() -> orders.rebuild(List.of("scorecard"), false, WHY))
                .isInstanceOf(ProblemFound.class)
                .hasMessage("BeingRebuilt");
        assertThatThrownBy(() -> orders.direct(id, Order.RESUME, WHY)).hasMessage("NotInThisState");
        assertThatThrownBy(() -> orders.direct(id, Order.SWITCH, null)).hasMessage("does-not-fit");
        assertThatThrownBy(() -> orders.direct(id, Order.SWITCH, "  ")).hasMessage("does-not-fit");
        assertThatThrownBy(() -> orders.rebuild(List.of("horoscope"), false, WHY))
                .hasMessage("does-not-fit");
        assertThatThrownBy(() -> orders.direct(4_711, Order.PAUSE, WHY)).hasMessage("not-found");

        assertThat(log.log().head()).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatever_is_ordered_and_whatever_arrives_the_documents_are_those_that_the_events_give(long seed) {
        Random random = new Random(seed);
        One process = processes.start();
        long id = process.orders().rebuild(null, random.nextBoolean(), WHY).id();
        int appended = HALF;
        while (appended < STORY.size()) {
            int next = Math.min(STORY.size(), appended + 1 + random.nextInt(9));
            log.append(STORY.subList(appended, next));
            appended = next;
            if (random.nextBoolean()) {
                live.catchUp();
            }
            process.orderSomething(id, random, WHY);
        }
        live.catchUp();
        await().pollInSameThread().atMost(PATIENCE).until(() -> {
            live.catchUp();
            return process.pushedOn(id, WHY);
        });
        live.catchUp();

        MongoDatabase elsewhere = AnswersDatabase.client().getDatabase("vedich-answers-fresh");
        elsewhere.drop();
        LiveSide fresh = new LiveSide(elsewhere, log, Processes.projectionsIn(elsewhere));
        fresh.catchUp();
        assertThat(live.documents()).isEqualTo(fresh.documents());
    }

    private boolean nobodyWorksOn(long id) {
        return database.getCollection("rebuilds")
                        .countDocuments(Filters.and(Filters.eq("_id", id), Filters.exists("owner", false)))
                == 1;
    }

    private Version version(String projection) {
        return live.versions().live(projection).version();
    }

    /** Somebody with access to the database makes a score better than it is. */
    private void alter(String projection) {
        MongoCollection<Document> documents = database.getCollection(projection);
        Document document = documents.find(Filters.eq("_id", "unit/quang-lam")).first();
        documents.updateOne(
                Filters.eq("_id", "unit/quang-lam"),
                Updates.set("body", document.getString("body").replace("Quảng Lâm", "Quảng Lâm nhất")));
    }

    /** Takes in everything but one event. */
    private record Choking(Projection projection, long poison) implements Projection {

        @Override
        public String name() {
            return projection.name();
        }

        @Override
        public void apply(List<Fact> batch) {
            if (batch.stream().anyMatch(fact -> fact.position() == poison)) {
                throw new IllegalArgumentException("too bitter");
            }
            projection.apply(batch);
        }

        @Override
        public void clear() {
            projection.clear();
        }

        @Override
        public Projection in(Version version) {
            return new Choking(projection.in(version), poison);
        }
    }
}
