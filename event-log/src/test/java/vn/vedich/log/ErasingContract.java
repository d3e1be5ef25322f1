package vn.vedich.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.streamless;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.SaltedHash;

/** What every home of the log promises to one who erases a text. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class ErasingContract extends EventLogFixture {

    private static final byte[] BODY = "{\"by\":\"Nguyễn Văn A\"}".getBytes(StandardCharsets.UTF_8);

    private void append() {
        log.append(commit(
                "c",
                Fingerprint.of(BODY, random),
                event("a", "unit/x", 0, "{\"km\":3,\"note\":{\"erasable\":\"mưa\"}}"),
                event("b", "unit/x", 1, "{\"by\":{\"erasable\":\"Nguyễn Văn A\"},\"note\":{\"erasable\":\"mưa\"}}"),
                event("d", "unit/y", 0, "[{\"erasable\":\"mưa\"},{\"erasable\":\"mưa\"}]")));
    }

    @Test
    void an_erased_text_reads_as_null_and_all_others_as_before() {
        append();
        assertThat(log.eraseText(1, hashOf(1, "Nguyễn Văn A"))).isTrue();
        reopen();
        assertThat(payloads())
                .containsExactly(
                        "{\"km\":3,\"note\":{\"erasable\":\"mưa\"}}",
                        "{\"by\":{\"erasable\":null},\"note\":{\"erasable\":\"mưa\"}}",
                        "[{\"erasable\":\"mưa\"},{\"erasable\":\"mưa\"}]");
        assertThat(log.readStream("unit/x", 1, 1).getFirst().payload()).contains("{\"erasable\":null}");
        assertThat(log.commit("c").orElseThrow().events()).isEqualTo(log.read(0, 10));
    }

    @Test
    void of_two_equal_texts_only_the_one_whose_hash_is_given_goes() {
        append();
        log.eraseText(2, hashOf(2, "mưa"));
        assertThat(payloads().getFirst()).contains("mưa");
        assertThat(payloads().get(2))
                .isIn("[{\"erasable\":null},{\"erasable\":\"mưa\"}]", "[{\"erasable\":\"mưa\"},{\"erasable\":null}]");
    }

    @Test
    void a_text_of_the_provenance_can_be_erased_as_well() {
        log.append(commit("c", streamless("a", "{\"reason\":{\"erasable\":\"vì mưa\"}}", "1")));
        assertThat(log.eraseText(0, hashOf(0, "vì mưa"))).isTrue();
        assertThat(log.read(0, 1).getFirst().provenance()).isEqualTo("{\"reason\":{\"erasable\":null}}");
    }

    @Test
    void no_leaf_changes_and_no_byte_of_what_is_covered() {
        append();
        List<CoveredEvent> before = log.readCovered(0, 10);
        for (int position = 0; position < 3; position++) {
            log.eraseText(position, hashOf(position, "mưa"));
        }
        List<CoveredEvent> after = log.readCovered(0, 10);
        assertThat(after).isNotEqualTo(before);
        for (int i = 0; i < 3; i++) {
            assertThat(after.get(i).leaf().bytes())
                    .isEqualTo(before.get(i).leaf().bytes());
            assertThat(after.get(i).event()).isEqualTo(before.get(i).event());
        }
    }

    @Test
    void its_salt_goes_with_it_and_with_the_last_one_all_of_the_texts() {
        append();
        String hash = hashOf(1, "mưa");
        String salt = textsOf(1).path(hash).path("salt").stringValue();
        assertThat(SaltedHash.of(salt, "mưa".getBytes(StandardCharsets.UTF_8))).isEqualTo(hash);

        log.eraseText(1, hash);
        assertThat(log.readCovered(1, 1).getFirst().texts()).doesNotContain(hash, salt, "mưa");
        log.eraseText(1, hashOf(1, "Nguyễn Văn A"));
        assertThat(log.readCovered(1, 1).getFirst().texts()).isNull();
        assertThat(log.readCovered(0, 1).getFirst().texts()).isNotNull();
    }

    @Test
    void what_is_not_there_or_was_erased_before_is_not_erased() {
        append();
        String hash = hashOf(1, "mưa");
        assertThat(log.eraseText(0, hash)).isFalse();
        assertThat(log.eraseText(1, "no-such-hash")).isFalse();
        assertThat(log.eraseText(1, "a.b$c")).isFalse();
        assertThat(log.eraseText(3, hash)).isFalse();
        assertThat(log.eraseText(1, hash)).isTrue();
        assertThat(log.eraseText(1, hash)).isFalse();
        assertThat(payloads().get(1))
                .isEqualTo("{\"by\":{\"erasable\":\"Nguyễn Văn A\"},\"note\":{\"erasable\":null}}");
    }

    @Test
    void the_command_s_body_can_no_longer_be_guessed() {
        append();
        assertThat(log.commit("c").orElseThrow().matches(BODY)).isEqualTo(BodyMatch.SAME);
        log.eraseText(0, hashOf(0, "mưa"));
        assertThat(log.commit("c").orElseThrow().matches(BODY)).isEqualTo(BodyMatch.CANNOT_TELL);
        assertThat(log.commit("c").orElseThrow().fingerprint()).isNotNull();
    }

    @Test
    void the_snapshot_of_its_stream_goes_with_it_and_no_other() {
        append();
        log.snapshots().store(snapshot("unit/x"));
        log.snapshots().store(snapshot("unit/y"));
        log.eraseText(1, hashOf(1, "mưa"));
        assertThat(log.snapshots().newest("unit/x")).isEmpty();
        assertThat(log.snapshots().newest("unit/y")).isPresent();
    }

    @Test
    void two_texts_of_one_event_can_be_erased_at_once() throws Exception {
        append();
        List<String> hashes =
                textsOf(1).properties().stream().map(entry -> entry.getKey()).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> both = hashes.stream()
                    .map(hash -> threads.submit(() -> log.eraseText(1, hash)))
                    .toList();
            for (Future<Boolean> one : both) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(payloads().get(1)).isEqualTo("{\"by\":{\"erasable\":null},\"note\":{\"erasable\":null}}");
    }

    @Test
    void a_closed_log_erases_nothing() {
        append();
        String hash = hashOf(0, "mưa");
        log.close();
        assertThatThrownBy(() -> log.eraseText(0, hash)).isInstanceOf(LogUnavailable.class);
    }

    private List<String> payloads() {
        return log.read(0, 10).stream().map(StoredEvent::payload).toList();
    }

    private JsonNode textsOf(int position) {
        return CanonicalJson.parse(log.readCovered(position, 1).getFirst().texts());
    }

    private String hashOf(int position, String text) {
        return textsOf(position).properties().stream()
                .filter(entry -> entry.getValue().path("text").stringValue().equals(text))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Snapshot snapshot(String stream) {
        return new Snapshot(stream, "unit", 1, "s", "unit.UnitState", 1, NOON, "{}", "{}");
    }
}
