package vn.vedich.query.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.query.story.AnswersDatabase;

/**
 * What the claims of digests promise to several processes. Times are those of the database, which no test can move: instead a claim
 * is made older.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HoldingADigestTest {

    private static final SubscriptionId DIGEST = new SubscriptionId("roads-digest");
    private static final SubscriptionId OTHER = new SubscriptionId("roads-digest-2");
    private static final Slot SLOT = Slot.of(LocalDate.parse("2026-11-28"), LocalTime.of(7, 0));
    private static final Slot NEXT = Slot.of(LocalDate.parse("2026-11-29"), LocalTime.of(7, 0));
    private static final Duration ALMOST = DigestClaimStore.TIMEOUT.minusMinutes(1);

    private MongoDatabase database;
    private DigestClaimStore dead;
    private DigestClaimStore alive;

    @BeforeEach
    void open() {
        database = AnswersDatabase.empty();
        dead = new DigestClaimStore(database);
        alive = new DigestClaimStore(database);
    }

    @Test
    void who_has_it_keeps_others_off_until_he_releases_it() {
        assertThat(dead.take(DIGEST)).isTrue();
        assertThat(alive.take(DIGEST)).isFalse();
        assertThat(alive.take(OTHER)).isTrue();
        assertThat(dead.take(DIGEST)).as("it is his").isTrue();

        alive.release(DIGEST);
        assertThat(alive.take(DIGEST)).as("nobody releases what is another's").isFalse();
        dead.release(DIGEST);
        assertThat(alive.take(DIGEST)).isTrue();
    }

    @Test
    void what_a_dead_process_had_is_taken_over_after_ten_minutes_and_not_before() {
        dead.take(DIGEST);
        age(ALMOST);
        assertThat(alive.take(DIGEST)).isFalse();

        age(Duration.ofMinutes(1).plusMillis(1));
        assertThat(alive.take(DIGEST)).isTrue();
        assertThat(dead.take(DIGEST)).as("whoever lost it").isFalse();
    }

    @Test
    void beginning_a_letter_holds_it_for_as_long_again_and_whoever_lost_it_begins_none() {
        dead.take(DIGEST);
        age(ALMOST);
        assertThat(dead.begin(DIGEST, SLOT)).isTrue();
        age(ALMOST);
        assertThat(alive.take(DIGEST)).isFalse();

        age(Duration.ofMinutes(1).plusMillis(1));
        assertThat(alive.take(DIGEST)).isTrue();
        assertThat(dead.begin(DIGEST, NEXT)).isFalse();
        assertThat(alive.begun(DIGEST)).hasValue(SLOT.day());
        dead.settled(DIGEST);
        assertThat(alive.begun(DIGEST)).as("settled by another").hasValue(SLOT.day());
        alive.settled(DIGEST);
        assertThat(alive.begun(DIGEST)).isEmpty();
    }

    @Test
    void whoever_lost_it_counts_no_failure_and_what_is_counted_is_of_one_day() {
        Instant now = Instant.parse("2026-11-28T00:10:00Z");
        dead.take(DIGEST);
        age(DigestClaimStore.TIMEOUT.plusMillis(1));
        alive.take(DIGEST);
        dead.failed(DIGEST, SLOT, 3, now.plusSeconds(60));
        assertThat(alive.failures(DIGEST, SLOT)).isZero();

        alive.failed(DIGEST, SLOT, 1, now.plusSeconds(60));
        assertThat(dead.failures(DIGEST, SLOT)).isOne();
        assertThat(dead.isTooSoon(DIGEST, SLOT, now)).isTrue();
        assertThat(dead.isTooSoon(DIGEST, SLOT, now.plusSeconds(60))).isFalse();
        assertThat(dead.isTooSoon(DIGEST, NEXT, now)).isFalse();
        assertThat(dead.failures(DIGEST, NEXT)).isZero();
    }

    /** As if it had been taken so much earlier. */
    private void age(Duration by) {
        age(database, by);
    }

    static void age(MongoDatabase database, Duration by) {
        MongoCollection<Document> digests = database.getCollection("digests");
        for (Document claim : digests.find(Filters.exists("claimedAt"))) {
            Date earlier = Date.from(claim.getDate("claimedAt").toInstant().minus(by));
            digests.updateOne(Filters.eq(claim.get("_id")), Updates.set("claimedAt", earlier));
        }
    }
}
