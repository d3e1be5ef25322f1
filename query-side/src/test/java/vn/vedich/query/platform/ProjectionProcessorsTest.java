package vn.vedich.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.axon.LoggedEvents;
import vn.vedich.log.letters.MongoLetterBoxes;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.query.answer.Coverage;
import vn.vedich.query.deadletter.DeadLetters;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;
import vn.vedich.query.version.Version;
import vn.vedich.query.version.VersionStore;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProjectionProcessorsTest {

    private static final List<Fact> FACTS = SampleStory.whole();
    private static final long HEAD = FACTS.size() - 1;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<String> happened = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private StoryLog log;
    private TokenStore tokens;
    private VersionStore versions;
    private DeadLetters letters;
    private ProjectionProcessors running;

    @BeforeEach
    void open() {
        log = StoryLog.in(folder).append(FACTS);
        MongoDatabase database = AnswersDatabase.empty();
        tokens = TokensConfiguration.tokensIn(database);
        versions = new VersionStore(database);
        letters = new DeadLetters(
                new MongoLetterBoxes(database),
                new LoggedEvents(log.log(), KernelForms.codec()),
                Clock.systemUTC(),
                versions);
    }

    @AfterEach
    void close() {
        running.stop();
        log.close();
    }

    @Test
    void a_batch_is_written_before_its_token_is_stored() {
        Coverage coverage = start(new Writing(), new RecordingTokens(tokens, happened::add));

        await().atMost(PATIENCE).until(() -> coverage.position() == HEAD && happened.contains("token " + HEAD));

        List<Long> written = positions("written ");
        for (String stored :
                happened.stream().filter(h -> h.startsWith("token ")).toList()) {
            String position = stored.substring("token ".length());
            assertThat(happened.indexOf("written " + position))
                    .as("written before " + stored)
                    .isBetween(0, happened.indexOf(stored) - 1);
        }
        assertThat(written).isSorted().doesNotHaveDuplicates().last().isEqualTo(HEAD);
    }

    @Test
    void when_a_token_cannot_be_stored_the_batch_comes_again_and_nothing_is_skipped() {
        AtomicInteger failures = new AtomicInteger(1);
        RecordingTokens failing = new RecordingTokens(tokens, token -> {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("the token store is away");
            }
        });
        Writing projection = new Writing();
        Coverage coverage = start(projection, failing);

        // Documents may cover everything before the token says so.
        await().atMost(PATIENCE)
                .until(() -> coverage.position() == HEAD
                        && projection.seen.stream().filter(p -> p == 0L).count() == 2);

        assertThat(projection.seen.stream().distinct()).hasSize(FACTS.size());
    }

    @Test
    void a_failing_projection_tries_again_and_covers_nothing_until_it_succeeds() {
        AtomicInteger failures = new AtomicInteger(2);
        List<Long> coveredWhileFailing = new CopyOnWriteArrayList<>();
        Writing projection = new Writing() {
            @Override
            public void apply(List<Fact> batch) {
                if (failures.getAndDecrement() > 0) {
                    coveredWhileFailing.add(running.coverage(name()).position());
                    throw new IllegalStateException("the database is away");
                }
                super.apply(batch);
            }
        };
        Coverage coverage = start(projection, tokens);

        await().atMost(PATIENCE).until(() -> coverage.position() == HEAD);

        assertThat(coveredWhileFailing).hasSize(2).containsOnly(Coverage.NOTHING);
        assertThat(projection.seen).startsWith(0L).hasSize(FACTS.size());
    }

    @Test
    void after_a_restart_it_goes_on_behind_its_token_which_is_no_replay_token() {
        Coverage before = start(new Writing(), tokens);
        await().atMost(PATIENCE).until(() -> before.position() == HEAD);
        await().atMost(PATIENCE).until(() -> stored() instanceof GlobalSequenceTrackingToken);
        running.stop();

        Writing again = new Writing();
        Coverage after = start(again, tokens);

        await().atMost(PATIENCE).until(() -> after.position() == HEAD);
        assertThat(again.seen).isEmpty();
        assertThat(stored()).isEqualTo(new GlobalSequenceTrackingToken(HEAD));
    }

    private Coverage start(Projection projection, TokenStore store) {
        running = new ProjectionProcessors(
                List.of(projection), new ProjectionProcessors.Followed(log.store(), store, versions, letters));
        running.start();
        return running.coverage(projection.name());
    }

    private TrackingToken stored() {
        int[] segments = tokens.fetchSegments("writing");
        return segments.length == 0 ? null : tokens.fetchToken("writing", segments[0]);
    }

    private List<Long> positions(String what) {
        return happened.stream()
                .filter(h -> h.startsWith(what))
                .map(h -> Long.parseLong(h.substring(what.length())))
                .toList();
    }

    /** Writes down what it is given. */
    private class Writing implements Projection {

        final List<Long> seen = new CopyOnWriteArrayList<>();

        @Override
        public String name() {
            return "writing";
        }

        @Override
        public void apply(List<Fact> batch) {
            batch.forEach(fact -> {
                seen.add(fact.position());
                happened.add("written " + fact.position());
            });
        }

        @Override
        public void clear() {
            seen.clear();
        }

        @Override
        public Projection in(Version version) {
            return this;
        }
    }
}
