package vn.vedich.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.letters.Letter;
import vn.vedich.log.letters.LetterBox;
import vn.vedich.log.letters.MongoLetterBoxes;
import vn.vedich.platform.act.OperatorActs;
import vn.vedich.platform.deadletter.DeadLetterDropped;
import vn.vedich.platform.deadletter.DeadLettersRetried;
import vn.vedich.query.deadletter.DeadLetters.Amount;
import vn.vedich.query.deadletter.SharedDocuments;
import vn.vedich.query.deadletter.SharedDocuments.Poison;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.rebuild.Difference.Kind;
import vn.vedich.query.rebuild.Processes.One;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;
import vn.vedich.query.version.Version;

/** Dead letters are of a version: what is live is switched with its letters, and nothing is lost or shown twice. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RebuildingWhatIsPoisonedTest {

    private static final String NAME = SharedDocuments.NAME;
    private static final String ALL = SharedDocuments.ALL;
    private static final Version OLD = Version.first(NAME);
    private static final Version NEW = new Version(NAME, 2);
    private static final long POISONED = 20;
    private static final List<Fact> STORY = SampleStory.whole();
    private static final int HALF = STORY.size() / 2;
    private static final Amount WAITING = new Amount(1, HALF - POISONED);
    private static final Amount NOTHING = new Amount(0, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Text WHY = Text.of("vì đã sửa cách tính");

    @TempDir
    Path folder;

    private MongoDatabase database;
    private StoryLog log;
    private Poison poison;
    private LiveSide live;
    private Processes processes;

    @BeforeEach
    void half_of_a_story_has_happened_and_one_event_of_it_is_poison_for_one_document() {
        database = AnswersDatabase.empty();
        log = StoryLog.in(folder).append(STORY.subList(0, HALF));
        poison = new Poison().of(ALL, POISONED);
        live = followedBy(poison);
        live.catchUp();
        processes = new Processes(database, log);
        assertThat(parked()).isEqualTo(WAITING);
    }

    @AfterEach
    void end() {
        processes.close();
        log.close();
    }

    private LiveSide followedBy(Poison code) {
        return new LiveSide(database, log, List.of(new SharedDocuments(database, code)));
    }

    private One process(Poison code, Duration grace) {
        return processes.start(List.of(new SharedDocuments(database, code)), grace);
    }

    @Test
    void the_event_waits_with_its_document_in_the_new_version_and_stops_nothing_else() {
        Map<String, List<Long>> before = seen();
        One process = process(poison, Duration.ZERO);

        long id = rebuild(process, false);
        Rebuild compared = process.awaitState(id, State.AWAITING_WORD);

        assertThat(live.letters().amount(NEW)).isEqualTo(WAITING);
        assertThat(parked()).as("what is live is shown, and shown once").isEqualTo(WAITING);
        assertThat(compared.report().projections().getFirst().parked()).isEqualTo(new Report.Parked(1, 1, true));
        assertThat(differences(process, id)).containsExactly(Difference.lacking(NAME, ALL, POISONED, POISONED));

        process.orders().direct(id, Order.SWITCH, WHY.value());
        process.awaitState(id, State.DONE);
        assertThat(seen()).isEqualTo(before);
        assertThat(parked()).isEqualTo(WAITING);
        assertThat(box(NAME).isEmpty())
                .as("the old version's letters went with its documents")
                .isTrue();
    }

    @Test
    void parked_alike_on_both_sides_is_no_reason_to_wait_for_a_word() {
        One process = process(poison, Duration.ZERO);

        long id = rebuild(process, true);

        process.awaitState(id, State.DONE);
        assertThat(parked()).isEqualTo(WAITING);
    }

    @Test
    void when_the_new_code_can_take_it_in_nothing_is_parked_any_more_after_the_switch() {
        One process = process(new Poison(), Duration.ZERO);

        long id = rebuild(process, true);
        process.awaitState(id, State.AWAITING_WORD);
        assertThat(differences(process, id)).singleElement().satisfies(difference -> {
            assertThat(difference.document()).isEqualTo(ALL);
            assertThat(difference.kind()).isEqualTo(Kind.DIFFERS);
            assertThat(difference.liveParkedFrom()).isEqualTo(POISONED);
            assertThat(difference.foldedParkedFrom()).isNull();
        });

        process.orders().direct(id, Order.SWITCH, WHY.value());
        process.awaitState(id, State.DONE);
        assertThat(parked()).isEqualTo(NOTHING);
        assertThat(seen().get(ALL)).hasSize(HALF);
        assertThat(letters()).isZero();
    }

    @Test
    void what_only_the_new_code_cannot_take_in_is_told_before_the_switch_and_goes_when_it_is_cancelled() {
        poison.mend();
        acts().tell(new DeadLettersRetried(NAME, ALL), WHY);
        live.catchUp();
        assertThat(parked()).isEqualTo(NOTHING);
        String subject = STORY.get(3).stream();
        One process = process(new Poison().of(subject, STORY.get(3).position()), Duration.ZERO);

        long id = rebuild(process, true);
        Rebuild compared = process.awaitState(id, State.AWAITING_WORD);

        assertThat(compared.report().isEqual()).isFalse();
        assertThat(differences(process, id)).singleElement().satisfies(difference -> {
            assertThat(difference.document()).isEqualTo(subject);
            assertThat(difference.liveParkedFrom()).isNull();
            assertThat(difference.foldedParkedFrom()).isEqualTo(STORY.get(3).position());
        });
        assertThat(parked()).isEqualTo(NOTHING);

        process.orders().direct(id, Order.CANCEL, WHY.value());
        process.awaitState(id, State.CANCELLED);
        assertThat(letters()).isZero();
    }

    @Test
    void a_decision_about_what_is_live_is_carried_out_by_the_new_version_when_it_comes_to_it() {
        One process = process(poison, Duration.ZERO);
        long id = rebuild(process, false);
        process.awaitState(id, State.AWAITING_WORD);

        acts().tell(
                        new DeadLetterDropped(
                                NAME, ALL, POISONED, STORY.get((int) POISONED).name()),
                        WHY);
        live.catchUp();
        assertThat(parked()).isEqualTo(NOTHING);
        await().atMost(PATIENCE).until(() -> live.letters().amount(NEW).equals(NOTHING));

        process.orders().direct(id, Order.SWITCH, WHY.value());
        process.awaitState(id, State.DONE);
        assertThat(seen().get(ALL)).hasSize(HALF - 1).doesNotContain(POISONED);
        assertThat(letters()).isZero();
    }

    @Test
    void after_the_switch_letters_have_one_writer_however_long_the_other_one_helps() {
        One helping = process(poison, Duration.ofDays(1));
        long id = rebuild(helping, true);
        helping.awaitState(id, State.REMOVING);
        assertThat(parked()).isEqualTo(WAITING);

        acts().tell(
                        new DeadLetterDropped(
                                NAME, ALL, POISONED, STORY.get((int) POISONED).name()),
                        WHY);
        log.append(STORY.subList(HALF, STORY.size()));
        live.catchUp();
        helping.rebuilding().stop();

        assertThat(parked()).isEqualTo(NOTHING);
        assertThat(seen().get(ALL)).hasSize(STORY.size() - 1).doesNotContain(POISONED);
    }

    @Test
    void when_a_process_dies_between_switch_and_removal_what_is_live_is_shown_once_and_another_one_removes_the_rest() {
        One dying = process(poison, Duration.ofDays(1));
        long id = rebuild(dying, true);
        dying.awaitState(id, State.REMOVING);
        dying.rebuilding().stop();
        assertThat(parked()).isEqualTo(WAITING);
        assertThat(box(NAME).isEmpty()).isFalse();
        database.getCollection(NAME).drop();

        process(poison, Duration.ZERO).awaitState(id, State.DONE);

        assertThat(parked()).isEqualTo(WAITING);
        assertThat(letters()).isEqualTo(WAITING.letters());
    }

    @Test
    void letters_of_an_attempt_whose_documents_are_gone_hold_nothing_back() {
        Version begun = live.versions().begin(NAME);
        live.versions().keepLettersApart(begun);
        box(begun.name()).add(List.of(new Letter(ALL, 3, null, Instant.EPOCH, Instant.EPOCH, 1, Map.of())));
        processes.leaveBehind(HALF + 10L, new Plan(Plan.Purpose.REPLACE, List.of(begun), true), State.REPLAYING);

        process(poison, Duration.ZERO).awaitState(HALF + 10L, State.DONE);

        assertThat(parked()).isEqualTo(WAITING);
        assertThat(seen().get(ALL)).hasSize((int) POISONED);
    }

    @Test
    void letters_that_were_kept_under_the_projections_name_whatever_was_live_are_still_those_of_what_is_live() {
        Version earlier = live.versions().begin(NAME);
        box(NAME).clear();
        live.letters()
                .parking(new SharedDocuments(database, poison).in(earlier), earlier)
                .take(log.messages());
        live.versions().cover(earlier, log.log().head());
        assertThat(live.versions().switchOver(OLD, earlier)).isTrue();
        assertThat(box(NAME).isEmpty()).isFalse();
        assertThat(parked()).isEqualTo(WAITING);

        One process = process(poison, Duration.ZERO);
        long id = rebuild(process, true);
        process.awaitState(id, State.DONE);

        assertThat(parked()).isEqualTo(WAITING);
        assertThat(letters()).isEqualTo(WAITING.letters());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_poisoned_decided_ordered_and_arrives_documents_and_letters_are_those_that_the_log_gives(
            long seed) {
        Random random = new Random(seed);
        for (int n = 0; n < 4; n++) {
            Fact fact = STORY.get(random.nextInt(STORY.size()));
            List<String> touched = SharedDocuments.touchedBy(fact);
            poison.of(touched.get(random.nextInt(touched.size())), fact.position() + (fact.position() < HALF ? 0 : 1));
        }
        database = AnswersDatabase.empty();
        live = followedBy(poison);
        live.catchUp();
        One process = process(poison, Duration.ZERO);
        long id = rebuild(process, random.nextBoolean());
        int appended = HALF;
        while (appended < STORY.size()) {
            int next = Math.min(STORY.size(), appended + 1 + random.nextInt(9));
            log.append(STORY.subList(appended, next));
            appended = next;
            decideSomething(random);
            if (random.nextBoolean()) {
                live.catchUp();
            }
            process.orderSomething(id, random, WHY.value());
        }
        await().pollInSameThread().atMost(PATIENCE).until(() -> {
            live.catchUp();
            return process.pushedOn(id, WHY.value());
        });
        live.catchUp();

        MongoDatabase elsewhere = AnswersDatabase.client().getDatabase("vedich-answers-fresh");
        elsewhere.drop();
        LiveSide fresh = new LiveSide(elsewhere, log, List.of(new SharedDocuments(elsewhere, poison)));
        fresh.catchUp();
        assertThat(live.documents()).isEqualTo(fresh.documents());
        assertThat(live.letters().firstPositions(live.versions().live(NAME).version()))
                .isEqualTo(fresh.letters().firstPositions(OLD));
        assertThat(parked()).isEqualTo(fresh.letters().amount(NAME));
    }

    /** Of what is parked something is tried again or given up, most often the first. */
    private void decideSomething(Random random) {
        Map<String, Long> parked = new TreeMap<>(
                live.letters().firstPositions(live.versions().live(NAME).version()));
        if (parked.isEmpty() || random.nextInt(3) == 0) {
            return;
        }
        List<Map.Entry<String, Long>> all = List.copyOf(new HashMap<>(parked).entrySet());
        Map.Entry<String, Long> one = all.get(random.nextInt(all.size()));
        acts().tell(
                        random.nextBoolean()
                                ? new DeadLettersRetried(NAME, one.getKey())
                                : new DeadLetterDropped(NAME, one.getKey(), one.getValue(), "unit.UnitRenamed"),
                        WHY);
    }

    private OperatorActs acts() {
        return processes.acts();
    }

    private static long rebuild(One process, boolean switchWhenEqual) {
        return process.orders()
                .rebuild(List.of(NAME), switchWhenEqual, WHY.value())
                .id();
    }

    private static List<Difference> differences(One process, long id) {
        return process.differences().behind(id, "", 100).stream()
                .map(DifferenceStore.Kept::difference)
                .toList();
    }

    private Map<String, List<Long>> seen() {
        return new SharedDocuments(database, poison).seen();
    }

    private Amount parked() {
        return live.letters().amount(NAME);
    }

    private LetterBox box(String name) {
        return new MongoLetterBoxes(database).of(name);
    }

    /** Of all versions together. */
    private long letters() {
        return database.getCollection("dead-letters").countDocuments();
    }
}
