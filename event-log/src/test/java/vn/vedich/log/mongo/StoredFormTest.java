package vn.vedich.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.streamless;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.EncoderContext;
import org.bson.conversions.Bson;
import org.bson.io.BasicOutputBuffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.NewEvent;
import vn.vedich.log.SettableClock;
import vn.vedich.log.home.Sealing;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoredFormTest {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00.000001Z");
    private static final int BSON_LIMIT = 16 * 1024 * 1024;

    private final MongoHome home = new MongoHome();
    private final MongoDatabase database = home.database();
    private final EventLog log = MongoEventLog.open(database, new SettableClock(NOON), new Random(1));

    @AfterEach
    void drop() {
        log.close();
        home.close();
    }

    private Document stored(long position) {
        return database.getCollection("commits")
                .find(Filters.eq("_id", position))
                .first();
    }

    @Test
    void a_commit_is_one_document_that_can_be_read_without_this_program() {
        Fingerprint fingerprint = Fingerprint.of(new byte[] {1}, new Random(1));
        log.append(commit(
                "c1",
                fingerprint,
                event("a", "unit/quang-lam", 0, "{\"b\": 1, \"a\": \"Quảng Lâm\"}"),
                streamless("b", "{\"reason\":{\"erasable\":\"vì mưa\"}}", "[null]")));

        Document commit = stored(0);
        assertThat(commit.keySet())
                .containsExactly(
                        "_id", "form", "n", "command", "attempt", "recordedAt", "fingerprint", "events", "texts");
        assertThat(commit.getInteger("form")).isEqualTo(1);
        assertThat(commit.getInteger("n")).isEqualTo(2);
        assertThat(commit.getString("command")).isEqualTo("c1");
        assertThat(commit.getString("recordedAt")).isEqualTo("2026-11-23T05:00:00.000001Z");
        assertThat(commit.get("fingerprint"))
                .isEqualTo(new Document("hash", fingerprint.hash()).append("salt", fingerprint.salt()));
        assertThat(commit.getList("events", Document.class).getFirst())
                .isEqualTo(new Document("id", "a")
                        .append("name", "unit.UnitRegistered")
                        .append("revision", 1)
                        .append("place", "unit/quang-lam#0000000000")
                        .append("streamType", "unit")
                        .append("occurredOn", "2019-07-09")
                        .append("reportedOn", "2019-07")
                        .append("provenance", "{\"enteredBy\":\"operator\"}")
                        .append("payload", "{\"a\":\"Quảng Lâm\",\"b\":1}"));
        Document second = commit.getList("events", Document.class).get(1);
        assertThat(second.getString("place")).isEqualTo("#0000000001");
        assertThat(second.getString("provenance")).matches("\\{\"reason\":\\{\"sealed\":\"[\\w-]{43}\"}}");
        assertThat(commit.get("texts", Document.class).getString("1")).contains("\"text\":\"vì mưa\"");
    }

    @Test
    void erasing_takes_a_text_and_a_salt_out_of_the_document_and_leaves_the_rest() {
        log.append(commit(
                "c1", Fingerprint.of(new byte[] {1}, new Random(1)), streamless("a", "{\"erasable\":\"vì mưa\"}")));
        Document before = stored(0);
        String texts = before.get("texts", Document.class).getString("0");
        log.eraseText(0, texts.substring(2, texts.indexOf('"', 2)));

        Document after = stored(0);
        assertThat(after.toJson()).doesNotContain("vì mưa");
        assertThat(after.get("texts")).isEqualTo(new Document());
        assertThat(after.get("fingerprint", Document.class).keySet()).containsExactly("hash");
        before.remove("texts");
        before.remove("fingerprint");
        after.remove("texts");
        after.remove("fingerprint");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void the_largest_commit_stays_well_below_what_a_document_may_have() {
        String wide = "ệ".repeat(248);
        NewEvent[] events = IntStream.range(0, Commit.MAX_EVENTS)
                .mapToObj(i -> new NewEvent(
                        wide + String.format("%06d", i),
                        wide,
                        Integer.MAX_VALUE,
                        wide + String.format("%06d", i),
                        wide,
                        0,
                        "2019-07-09",
                        "2019-07-09",
                        "{\"a\":{\"erasable\":\"\"}}",
                        "\"" + "x".repeat(Commit.MAX_BYTES / Commit.MAX_EVENTS - 200) + "\""))
                .toArray(NewEvent[]::new);
        PlacedCommit placed = new PlacedCommit(
                Long.MAX_VALUE / 2,
                "a".repeat(22),
                NOON,
                new Sealing(new Random(1)).seal(commit("c", Fingerprint.of(new byte[0], new Random(1)), events)));

        BasicOutputBuffer bytes = new BasicOutputBuffer();
        new CommitCodec()
                .encode(
                        new BsonBinaryWriter(bytes),
                        placed,
                        EncoderContext.builder().build());
        assertThat(bytes.getSize()).isBetween(BSON_LIMIT / 4, BSON_LIMIT * 5 / 8);
    }

    @Test
    void a_document_that_is_not_whole_or_of_another_form_is_not_read_as_if_it_were() {
        log.append(commit("c1", event("a", "unit/x", 0), event("b", "unit/x", 1)));
        List<Bson> damages = List.of(
                Updates.popLast("events"), Updates.set("form", 2), Updates.unset("command"), Updates.set("n", "two"));
        for (Bson damage : damages) {
            Document whole = stored(0);
            database.getCollection("commits").updateOne(Filters.eq("_id", 0L), damage);
            assertThatThrownBy(() -> log.read(0, 10)).isInstanceOf(LogUnavailable.class);
            database.getCollection("commits").replaceOne(Filters.eq("_id", 0L), whole);
        }
        assertThat(log.read(0, 10)).hasSize(2);
    }
}
