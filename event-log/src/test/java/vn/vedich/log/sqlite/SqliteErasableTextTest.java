package vn.vedich.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.streamless;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.vedich.log.BodyMatch;
import vn.vedich.log.EventLog;
import vn.vedich.log.EventLogFixture;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.UnacceptableCommit;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.SaltedHash;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SqliteErasableTextTest extends EventLogFixture {

    private static final String PROVENANCE = "{\"reason\":{\"erasable\":\"vì mưa\"}}";
    private static final String PAYLOAD =
            "{\"by\":{\"erasable\":\"Nguyễn Văn A\"},\"km\":3,\"note\":{\"erasable\":\"vì mưa\"}}";

    @TempDir
    Path folder;

    @Override
    protected EventLog open() {
        return SqliteEventLog.open(SqliteHome.file(folder), clock, random);
    }

    @Test
    void the_stored_event_holds_only_salted_hashes_of_its_texts() {
        log.append(commit("c", streamless("a", PROVENANCE, PAYLOAD)));

        String payload = sql("SELECT payload FROM events");
        assertThat(payload)
                .matches("\\{\"by\":\\{\"sealed\":\"[\\w-]{43}\"},\"km\":3,\"note\":\\{\"sealed\":\"[\\w-]{43}\"}}");
        assertThat(sql("SELECT provenance FROM events")).matches("\\{\"reason\":\\{\"sealed\":\"[\\w-]{43}\"}}");

        JsonNode texts = CanonicalJson.parse(sql("SELECT texts FROM texts"));
        assertThat(texts.size()).isEqualTo(3);
        String hash = CanonicalJson.parse(payload).path("by").path("sealed").stringValue();
        String salt = texts.path(hash).path("salt").stringValue();
        assertThat(Base64.getUrlDecoder().decode(salt)).hasSize(SaltedHash.SALT_BYTES);
        assertThat(texts.path(hash).path("text").stringValue()).isEqualTo("Nguyễn Văn A");
        assertThat(SaltedHash.of(salt, "Nguyễn Văn A".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(hash);
    }

    @Test
    void the_same_text_has_another_salt_each_time() {
        log.append(commit("c", streamless("a", "[{\"erasable\":\"same\"},{\"erasable\":\"same\"}]")));
        JsonNode texts = CanonicalJson.parse(sql("SELECT texts FROM texts"));
        assertThat(texts.properties().stream()
                        .map(e -> e.getValue().path("salt").stringValue()))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_event_without_erasable_text_has_no_row_of_texts() {
        log.append(commit("c", streamless("a", "{\"text\":\"erasable\"}")));
        assertThat(sql("SELECT count(*) FROM texts")).isEqualTo("0");
    }

    @Test
    void erasing_one_text_changes_no_byte_of_the_event_and_reads_as_null() {
        log.append(commit("c", streamless("a", PROVENANCE, PAYLOAD)));
        List<String> before = rowOfEvent();
        String hash = CanonicalJson.parse(sql("SELECT payload FROM events"))
                .path("by")
                .path("sealed")
                .stringValue();

        log.close();
        SqliteHome.sql(SqliteHome.file(folder), "UPDATE texts SET texts = json_remove(texts, '$.\"" + hash + "\"')");
        log = open();

        assertThat(rowOfEvent()).isEqualTo(before);
        StoredEvent read = log.read(0, 1).getFirst();
        assertThat(read.payload())
                .isEqualTo("{\"by\":{\"erasable\":null},\"km\":3,\"note\":{\"erasable\":\"vì mưa\"}}");
        assertThat(read.provenance()).isEqualTo(PROVENANCE);
    }

    @Test
    void erasing_all_texts_of_an_event_leaves_it_readable() {
        log.append(commit("c", streamless("a", PROVENANCE, PAYLOAD)));
        SqliteHome.sql(SqliteHome.file(folder), "DELETE FROM texts");
        assertThat(log.read(0, 1).getFirst().payload())
                .isEqualTo("{\"by\":{\"erasable\":null},\"km\":3,\"note\":{\"erasable\":null}}");
    }

    @Test
    void without_its_salt_a_fingerprint_cannot_be_compared() {
        byte[] body = "{\"by\":\"Nguyễn Văn A\"}".getBytes(StandardCharsets.UTF_8);
        log.append(commit("c", Fingerprint.of(body, random), streamless("a", "1")));
        SqliteHome.sql(SqliteHome.file(folder), "UPDATE commits SET salt = NULL");
        assertThat(log.commit("c").orElseThrow().matches(body)).isEqualTo(BodyMatch.CANNOT_TELL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"erasable\":null}",
                "{\"erasable\":1}",
                "{\"erasable\":{\"erasable\":\"x\"}}",
                "{\"erasable\":\"x\",\"more\":1}",
                "{\"sealed\":\"x\"}",
                "{\"deep\":[{\"sealed\":null}]}",
                "{\"erasable\":\"\\ud800\"}",
                "{\"value\":1.5}"
            })
    void json_that_could_not_be_read_back_as_it_was_is_refused(String json) {
        assertThatThrownBy(() -> log.append(commit("c", streamless("a", json)))).isInstanceOf(UnacceptableCommit.class);
        assertThatThrownBy(() -> log.append(commit("c", streamless("a", "{\"p\":" + json + "}", "1"))))
                .isInstanceOf(UnacceptableCommit.class);
        assertThat(log.head()).isEqualTo(-1);
    }

    @Test
    void provenance_is_an_object() {
        assertThatThrownBy(() -> log.append(commit("c", streamless("a", "[]", "1"))))
                .hasMessageContaining("provenance must be a JSON object");
    }

    private List<String> rowOfEvent() {
        return SqliteHome.row(SqliteHome.file(folder), "SELECT * FROM events WHERE position = 0");
    }

    private String sql(String query) {
        return SqliteHome.row(SqliteHome.file(folder), query).getFirst();
    }
}
