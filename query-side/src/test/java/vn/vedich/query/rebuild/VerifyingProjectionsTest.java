package vn.vedich.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.query.deadletter.Delivery;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.rebuild.Difference.Kind;
import vn.vedich.query.rebuild.DifferenceStore.Kept;
import vn.vedich.query.rebuild.Processes.One;
import vn.vedich.query.rebuild.Report.OfProjection;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;
import vn.vedich.query.version.Version;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerifyingProjectionsTest {

    private static final List<Fact> STORY = SampleStory.whole();
    private static final int HALF = STORY.size() / 2;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String UNIT = "unit/quang-lam";

    @TempDir
    Path folder;

    private MongoDatabase database;
    private MongoCollection<Document> scorecard;
    private StoryLog log;
    private LiveSide live;
    private Processes processes;

    @BeforeEach
    void half_of_a_story_has_happened() {
        database = AnswersDatabase.empty();
        scorecard = database.getCollection("scorecard");
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
    void when_nobody_touched_them_every_document_is_what_the_events_say() {
        Verified verified = verify();

        assertThat(verified.report().isEqual()).isTrue();
        assertThat(verified.differences()).isEmpty();
        assertThat(verified.report().projections()).hasSize(4).allSatisfy(one -> {
            assertThat(one.equal()).isEqualTo(one.documents()).isPositive();
            assertThat(one.position()).isEqualTo(HALF - 1L);
            assertThat(one.version()).isEqualTo(Version.FIRST);
        });
        assertThat(ofScorecard(verified).documents()).isEqualTo(scorecard.countDocuments());
    }

    @Test
    void it_leaves_everything_as_it_was() {
        List<String> collections = live.collections();

        verify();

        assertThat(live.collections()).isEqualTo(collections);
        assertThat(live.versions().live("scorecard").version()).isEqualTo(Version.first("scorecard"));
    }

    @Test
    void a_document_that_was_altered_by_hand_is_found_and_the_place_is_pointed_to() {
        set("body", body(UNIT).replace("Quảng Lâm", "Quảng Lâm nhất"));

        Verified verified = verify();

        assertThat(ofScorecard(verified).differing()).isEqualTo(1);
        assertThat(verified.report().isEqual()).isFalse();
        Difference found = only(verified);
        assertThat(found.document()).isEqualTo(UNIT);
        assertThat(found.kind()).isEqualTo(Kind.DIFFERS);
        assertThat(found.where())
                .isNotEmpty()
                .allMatch(pointer -> pointer.startsWith("/body/facts/ledger/") && pointer.endsWith("/names/vi"));
    }

    @Test
    void what_was_found_repeats_no_value_because_that_may_be_a_text_to_be_erased() {
        set("body", body(UNIT).replace("Quảng Lâm", "Nguyễn Văn A"));

        assertThat(verify().differences().toString()).doesNotContain("Nguyễn Văn A", "Quảng Lâm");
    }

    @Test
    void a_document_that_is_missing_is_found() {
        scorecard.deleteOne(Filters.eq("_id", UNIT));

        Difference found = only(verify());

        assertThat(found.kind()).isEqualTo(Kind.MISSING);
        assertThat(found.document()).isEqualTo(UNIT);
        assertThat(found.livePosition()).isEqualTo(-1);
        assertThat(found.foldedPosition()).isNotNegative();
    }

    @Test
    void a_document_too_many_is_found_whatever_its_id_is_made_of() {
        scorecard.insertOne(new Document("body", "{}"));
        scorecard.insertOne(
                new Document("_id", "unit/atlantis").append("position", 3L).append("body", "{}"));

        Verified verified = verify();

        assertThat(ofScorecard(verified).unexpected()).isEqualTo(2);
        assertThat(verified.differences())
                .extracting(Difference::kind)
                .containsExactly(Kind.UNEXPECTED, Kind.UNEXPECTED);
        assertThat(verified.differences()).extracting(Difference::document).contains("unit/atlantis");
    }

    @Test
    void a_document_that_would_be_found_by_something_else_is_found() {
        set("unit", "quang-tan");

        assertThat(only(verify()).where()).containsExactly("/unit");
    }

    @Test
    void a_body_in_another_form_is_found_though_it_says_the_same() {
        set("body", " " + body(UNIT));

        assertThat(only(verify()).where()).containsExactly("");
    }

    @Test
    void a_body_that_is_no_json_any_more_is_found() {
        set("body", "{");

        assertThat(only(verify()).where()).containsExactly("/body");
    }

    @Test
    void a_document_that_claims_to_be_ahead_of_the_log_is_found() {
        set("position", 1_000_000L);

        assertThat(only(verify()).where()).contains("/position");
    }

    @Test
    void a_document_that_claims_a_position_that_others_are_at_is_found_when_the_fold_comes_there() {
        set("position", HALF - 1L);

        assertThat(only(verify()).where()).containsExactly("/position");
    }

    @Test
    void what_moves_on_while_it_is_compared_is_no_difference() {
        Version fresh = live.versions().begin("scorecard");
        Target target = Target.of(fresh, Processes.projectionsIn(database).getFirst(), processes.stores());
        target.fold(Delivery.of(log.messages().subList(0, 10)));
        Tally tally = new Tally(
                Version.first("scorecard"), fresh, new ComparedStore(database), () -> HALF - 1L, new Unheard());

        tally.compareAll(9, new Unhindered());
        assertThat(tally.isSettled()).as("the live ones are ahead").isFalse();
        assertThat(tally.report(9).unsettled()).isPositive();
        target.fold(Delivery.of(log.messages().subList(10, HALF)));
        tally.compareUnsettled(HALF - 1L, new Unhindered());

        assertThat(tally.isSettled()).isTrue();
        assertThat(tally.report(HALF - 1L).isEqual()).isTrue();
        assertThat(tally.report(HALF - 1L).documents()).isEqualTo(scorecard.countDocuments());
    }

    private static final class Unheard implements Findings {

        @Override
        public void found(Difference difference) {}

        @Override
        public Report.Parked end(long position) {
            return new Report.Parked(0, 0, true);
        }
    }

    private record Verified(Report report, List<Difference> differences) {}

    private Verified verify() {
        One process = processes.start();
        long id = process.orders().verify(null, "kiểm tra định kỳ").id();
        Rebuild done = await().atMost(PATIENCE)
                .until(() -> process.rebuilds().find(id).orElseThrow(), one -> one.state() == State.DONE);
        return new Verified(
                done.report(),
                process.differences().behind(id, "", 100).stream()
                        .map(Kept::difference)
                        .toList());
    }

    private static Difference only(Verified verified) {
        assertThat(verified.differences()).hasSize(1);
        return verified.differences().getFirst();
    }

    private static OfProjection ofScorecard(Verified verified) {
        return verified.report().projections().stream()
                .filter(one -> one.projection().equals("scorecard"))
                .findFirst()
                .orElseThrow();
    }

    private String body(String id) {
        return scorecard.find(Filters.eq("_id", id)).first().getString("body");
    }

    private void set(String field, Object value) {
        scorecard.updateOne(Filters.eq("_id", UNIT), Updates.set(field, value));
    }

    private static final class Unhindered implements Heed {

        @Override
        public void check() {
            // Nobody says anything.
        }

        @Override
        public void rest() {
            // Nothing is waited for.
        }

        @Override
        public void reached(long position) {
            // Nobody asks.
        }
    }
}
