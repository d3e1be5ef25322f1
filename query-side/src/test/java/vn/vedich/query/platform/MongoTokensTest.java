package vn.vedich.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.vedich.log.axon.StableNameSerializer;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.query.story.AnswersDatabase;

/** What every token store owes to processors. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MongoTokensTest {

    private static final String P = "projection";
    private static final TrackingToken FIVE = new GlobalSequenceTrackingToken(5);
    private static final TrackingToken NINE = new GlobalSequenceTrackingToken(9);
    private static final int RIVALS = 8;

    static final TrackingToken[] TOKENS = {
        null,
        FIVE,
        new MergedTrackingToken(FIVE, NINE),
        ReplayToken.createReplayToken(NINE),
        ReplayToken.createReplayToken(NINE, FIVE)
    };

    private final MongoDatabase database = AnswersDatabase.empty();
    private final TokenStore tokens = storeOf("one");
    private final TokenStore others = storeOf("another");

    private TokenStore storeOf(String owner) {
        return new MongoTokens(
                database,
                StableNameSerializer.of(KernelForms.codec()),
                new Claims.Terms(owner, Duration.ofMinutes(10)));
    }

    @ParameterizedTest
    @FieldSource("TOKENS")
    void every_token_comes_back_as_it_was(TrackingToken token) {
        tokens.initializeTokenSegments(P, 1);
        tokens.storeToken(token, P, 0);
        assertThat(tokens.fetchToken(P, 0)).isEqualTo(token);
    }

    @Test
    void segments_are_made_with_the_token_to_start_from_and_belong_to_nobody() {
        tokens.initializeTokenSegments(P, 3, FIVE);
        assertThat(tokens.fetchSegments(P)).containsExactly(0, 1, 2);
        assertThat(others.fetchAvailableSegments(P)).hasSize(3);
        assertThat(others.fetchToken(P, 2)).isEqualTo(FIVE);
    }

    @Test
    void segments_are_made_once() {
        tokens.initializeTokenSegments(P, 2, FIVE);
        assertThatThrownBy(() -> others.initializeTokenSegments(P, 1)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> tokens.initializeSegment(NINE, P, 1))
                .isInstanceOf(UnableToInitializeTokenException.class);
        tokens.initializeSegment(NINE, P, 2);
        assertThat(tokens.fetchToken(P, 1)).isEqualTo(FIVE);
        assertThat(tokens.fetchToken(P, 2)).isEqualTo(NINE);
    }

    @Test
    void a_segment_that_was_never_made_can_be_neither_claimed_nor_written() {
        assertThat(tokens.requiresExplicitSegmentInitialization()).isTrue();
        assertThatThrownBy(() -> tokens.fetchToken(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> tokens.storeToken(FIVE, P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> tokens.extendClaim(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> tokens.deleteToken(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        tokens.releaseClaim(P, 0);
        assertThat(tokens.fetchSegments(P)).isEmpty();
    }

    @Test
    void processors_know_nothing_of_each_other() {
        tokens.initializeTokenSegments(P, 2, FIVE);
        tokens.initializeTokenSegments("other", 1, NINE);
        assertThat(tokens.fetchSegments("other")).containsExactly(0);
        assertThat(tokens.fetchToken("other", 0)).isEqualTo(NINE);
        assertThat(tokens.fetchSegments("none")).isEmpty();
        assertThat(tokens.fetchAvailableSegments("none")).isEmpty();
    }

    @Test
    void who_reads_a_token_claims_its_segment() {
        tokens.initializeTokenSegments(P, 2);
        assertThat(tokens.fetchToken(P, 0)).isNull();
        assertThatThrownBy(() -> others.fetchToken(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> others.storeToken(FIVE, P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> others.extendClaim(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> others.deleteToken(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        others.releaseClaim(P, 0);
        tokens.storeToken(NINE, P, 0);
        assertThat(tokens.fetchToken(P, 0)).isEqualTo(NINE);
    }

    @Test
    void who_writes_a_token_of_a_segment_that_nobody_has_claims_it() {
        tokens.initializeTokenSegments(P, 1);
        tokens.storeToken(FIVE, P, 0);
        assertThatThrownBy(() -> others.fetchToken(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    /** A store that asks whether something changed would take this for a lost claim. */
    @Test
    void the_same_token_can_be_stored_and_a_claim_extended_any_number_of_times_in_one_moment() {
        tokens.initializeTokenSegments(P, 1);
        for (int i = 0; i < 100; i++) {
            tokens.storeToken(FIVE, P, 0);
            tokens.extendClaim(P, 0);
        }
        assertThat(tokens.fetchToken(P, 0)).isEqualTo(FIVE);
    }

    @Test
    void a_claim_that_is_released_is_for_anyone_to_take() {
        tokens.initializeTokenSegments(P, 1);
        tokens.storeToken(FIVE, P, 0);
        tokens.releaseClaim(P, 0);
        assertThatThrownBy(() -> tokens.extendClaim(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> others.extendClaim(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(others.fetchToken(P, 0)).isEqualTo(FIVE);
        assertThatThrownBy(() -> tokens.fetchToken(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_claim_whose_owner_was_not_heard_of_for_long_is_for_anyone_to_take() {
        tokens.initializeTokenSegments(P, 1);
        tokens.storeToken(FIVE, P, 0);
        assertThat(others.fetchAvailableSegments(P)).isEmpty();
        let_the_claim_grow_old();
        assertThat(others.fetchAvailableSegments(P)).hasSize(1);
        assertThat(others.fetchToken(P, 0)).isEqualTo(FIVE);
    }

    @Test
    void an_old_claim_that_nobody_took_is_still_its_owner_s_and_becomes_young_again() {
        tokens.initializeTokenSegments(P, 1);
        tokens.fetchToken(P, 0);
        let_the_claim_grow_old();
        tokens.extendClaim(P, 0);
        assertThatThrownBy(() -> others.fetchToken(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void who_lost_its_claim_writes_nothing_however_late_it_wakes_up() {
        tokens.initializeTokenSegments(P, 1);
        tokens.storeToken(FIVE, P, 0);
        let_the_claim_grow_old();
        others.fetchToken(P, 0);
        others.storeToken(NINE, P, 0);
        assertThatThrownBy(() -> tokens.extendClaim(P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        others.releaseClaim(P, 0);
        assertThat(storeOf("onlooker").fetchToken(P, 0)).isEqualTo(NINE);
    }

    @Test
    void not_even_when_nobody_has_the_segment_any_more() {
        tokens.initializeTokenSegments(P, 1);
        tokens.storeToken(FIVE, P, 0);
        let_the_claim_grow_old();
        others.storeToken(NINE, P, 0);
        others.releaseClaim(P, 0);
        assertThatThrownBy(() -> tokens.storeToken(FIVE, P, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(tokens.fetchToken(P, 0)).isEqualTo(NINE);
    }

    @Test
    void of_many_who_want_a_segment_at_once_one_gets_it() throws InterruptedException, ExecutionException {
        tokens.initializeTokenSegments(P, 1);
        assertThat(ofRivals(store -> store.storeToken(FIVE, P, 0))).hasSize(1);
    }

    @Test
    void of_many_who_make_the_segments_at_once_one_makes_them() throws InterruptedException, ExecutionException {
        assertThat(ofRivals(store -> store.initializeTokenSegments(P, 4, FIVE))).hasSize(1);
        assertThat(tokens.fetchSegments(P)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void a_segment_can_be_deleted_by_its_owner_alone() {
        tokens.initializeTokenSegments(P, 2);
        assertThatThrownBy(() -> tokens.deleteToken(P, 1)).isInstanceOf(UnableToClaimTokenException.class);
        tokens.fetchToken(P, 1);
        tokens.deleteToken(P, 1);
        assertThat(tokens.fetchSegments(P)).containsExactly(0);
    }

    @Test
    void the_segments_that_are_free_or_one_s_own_are_told() {
        tokens.initializeTokenSegments(P, 4);
        tokens.fetchToken(P, 0);
        others.fetchToken(P, 1);
        assertThat(tokens.fetchAvailableSegments(P))
                .extracting(Segment::getSegmentId)
                .containsExactly(0, 2, 3);
        assertThat(tokens.fetchAvailableSegments(P)).contains(Segment.computeSegment(3, 0, 1, 2, 3));
    }

    @Test
    void a_segment_that_was_split_or_merged_meanwhile_is_not_claimed() {
        tokens.initializeTokenSegments(P, 2);
        assertThat(tokens.fetchToken(P, Segment.computeSegment(1, 0, 1))).isNull();
        tokens.releaseClaim(P, 1);
        Segment whole = Segment.computeSegment(0, 0);
        Segment half = Segment.computeSegment(0, 0, 1, 2);
        for (Segment before : List.of(whole, half)) {
            assertThatThrownBy(() -> tokens.fetchToken(P, before)).isInstanceOf(UnableToClaimTokenException.class);
        }
        assertThat(others.fetchToken(P, 0)).isNull();
    }

    @Test
    void all_who_share_the_storage_know_it_by_one_identifier() {
        assertThat(tokens.retrieveStorageIdentifier()).isPresent().isEqualTo(others.retrieveStorageIdentifier());
        assertThat(tokens.fetchSegments(P)).isEmpty();
    }

    /** What each rival tries at the same time; those that could. */
    private List<TokenStore> ofRivals(Consumer<TokenStore> attempt) throws InterruptedException, ExecutionException {
        List<TokenStore> rivals =
                IntStream.range(0, RIVALS).mapToObj(i -> storeOf("rival " + i)).toList();
        List<TokenStore> winners = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(RIVALS)) {
            List<Future<Boolean>> outcomes = threads.invokeAll(rivals.stream()
                    .<Callable<Boolean>>map(rival -> () -> succeeds(attempt, rival))
                    .toList());
            for (int i = 0; i < RIVALS; i++) {
                if (outcomes.get(i).get()) {
                    winners.add(rivals.get(i));
                }
            }
        }
        return winners;
    }

    private static boolean succeeds(Consumer<TokenStore> attempt, TokenStore store) {
        try {
            attempt.accept(store);
            return true;
        } catch (UnableToClaimTokenException e) {
            return false;
        }
    }

    private void let_the_claim_grow_old() {
        Date hourAgo = Date.from(Instant.now().minus(Duration.ofHours(1)));
        database.getCollection("projection-tokens").updateMany(new Document(), Updates.set("claimedAt", hourAgo));
    }
}
