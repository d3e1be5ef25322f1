package vn.vedich.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.axon.LoggedEvents;
import vn.vedich.log.letters.MongoLetterBoxes;
import vn.vedich.platform.act.OperatorActs;
import vn.vedich.platform.caller.Callers;
import vn.vedich.platform.deadletter.DeadLetterDropped;
import vn.vedich.platform.deadletter.DeadLettersRetried;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.query.deadletter.DeadLetters;
import vn.vedich.query.deadletter.SharedDocuments;
import vn.vedich.query.deadletter.SharedDocuments.Poison;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;
import vn.vedich.query.version.VersionStore;

/** Query-side processes on one database: one of them follows the log, any of them is asked. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParkingInSeveralProcessesTest {

    private static final List<Fact> FACTS = SampleStory.whole();
    private static final long POISONED = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private StoryLog log;
    private MongoDatabase database;
    private Poison poison;
    private Process first;
    private Process second;

    @BeforeEach
    void start() {
        log = StoryLog.in(folder).append(FACTS);
        database = AnswersDatabase.empty();
        poison = new Poison().of(SharedDocuments.ALL, POISONED);
        first = new Process();
        second = new Process();
        first.processors().start();
        second.processors().start();
        await().atMost(PATIENCE).until(() -> second.covers() == FACTS.size() - 1);
    }

    @AfterEach
    void stop() {
        SecurityContextHolder.clearContext();
        first.processors().stop();
        second.processors().stop();
        log.close();
    }

    @Test
    void an_act_told_to_any_process_is_carried_out_by_the_one_that_follows_even_after_another_took_over() {
        assertThat(second.letters.amount(SharedDocuments.NAME))
                .isEqualTo(new DeadLetters.Amount(1, FACTS.size() - POISONED));

        first.processors().stop();
        poison.mend();
        long position =
                acts().tell(new DeadLettersRetried(SharedDocuments.NAME, SharedDocuments.ALL), Text.of("đã sửa lỗi"));
        await().atMost(PATIENCE).until(() -> second.covers() == position);

        assertThat(second.letters.amount(SharedDocuments.NAME)).isEqualTo(new DeadLetters.Amount(0, 0));
        assertThat(everything()).hasSize(FACTS.size());
    }

    @Test
    void a_drop_is_told_by_the_log_with_who_decided_it_and_why() {
        long position = acts().tell(
                        new DeadLetterDropped(SharedDocuments.NAME, SharedDocuments.ALL, POISONED, "unit.UnitRenamed"),
                        Text.of("bỏ qua sự kiện hỏng"));
        await().atMost(PATIENCE).until(() -> first.covers() == position);

        assertThat(everything()).hasSize(FACTS.size() - 1).doesNotContain(POISONED);
        assertThat(log.log().read(position, 1).getFirst().provenance())
                .contains("bỏ qua sự kiện hỏng", "operator-1", "OPERATOR");
    }

    private List<Long> everything() {
        Map<String, List<Long>> seen = new SharedDocuments(database, poison).seen();
        return seen.getOrDefault(SharedDocuments.ALL, List.of());
    }

    private OperatorActs acts() {
        TestingAuthenticationToken signedIn = new TestingAuthenticationToken("operator-1", "");
        signedIn.setDetails(
                new EnteredBy(Text.of("operator-1"), java.util.Set.of(Role.OPERATOR), new UnitId("quang-ninh")));
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        return new OperatorActs(log.log(), KernelForms.codec(), new Callers(), Clock.systemUTC());
    }

    private final class Process {

        private final VersionStore versions = new VersionStore(database);
        private final DeadLetters letters = new DeadLetters(
                new MongoLetterBoxes(database),
                new LoggedEvents(log.log(), KernelForms.codec()),
                Clock.systemUTC(),
                versions);
        private final ProjectionProcessors processors = new ProjectionProcessors(
                List.of(new SharedDocuments(database, poison)),
                new ProjectionProcessors.Followed(
                        log.store(), TokensConfiguration.tokensIn(database), versions, letters));

        private ProjectionProcessors processors() {
            return processors;
        }

        private long covers() {
            return processors.coverage(SharedDocuments.NAME).position();
        }
    }
}
