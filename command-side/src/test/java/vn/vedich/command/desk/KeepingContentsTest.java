package vn.vedich.command.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.platform.content.Contents;

/** Bytes over HTTP, and the evidence that rests on them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeepingContentsTest extends AtTheDesk {

    private static final byte[] PHOTO = "the school, repaired".getBytes(UTF_8);
    private static final byte[] OTHER = "the school of another commune".getBytes(UTF_8);

    @Autowired
    private Contents contents;

    @Value("${vedich.data}")
    private Path data;

    @ParameterizedTest
    @ValueSource(strings = {"leader", "commune", "department", "operator"})
    void who_acts_may_put_and_get(String account) {
        Answered put = put(account, hash(PHOTO), PHOTO);

        assertThat(put.status()).isEqualTo(200);
        assertThat(put.json().path("sha256").asString()).isEqualTo(hash(PHOTO));
        assertThat(put.json().path("size").asLong()).isEqualTo(PHOTO.length);
        assertThat(get(account, hash(PHOTO)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"auditor, 403, 200", "analyst, 403, 403", "'', 401, 401"})
    void who_only_reads_may_not_put_and_an_analyst_reads_answers_only(String account, int onPut, int onGet) {
        put("operator", hash(PHOTO), PHOTO);

        assertThat(put(account, hash(PHOTO), PHOTO).status()).isEqualTo(onPut);
        assertThat(get(account, hash(PHOTO)).status()).isEqualTo(onGet);
        assertThat(send(account, "HEAD", path(hash(PHOTO)), new byte[0]).status())
                .isEqualTo(onGet);
    }

    @Test
    void what_is_given_out_is_a_file_to_be_saved_with_its_digest() {
        put("operator", hash(PHOTO), PHOTO);

        Answered got = get("auditor", hash(PHOTO));
        assertThat(got.whole().body()).isEqualTo(new String(PHOTO, UTF_8));
        assertThat(header(got, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(got, "Content-Digest")).isEqualTo(digest(PHOTO));
        assertThat(header(got, "Content-Disposition")).isEqualTo("attachment");
        assertThat(header(got, "ETag")).isEqualTo("\"" + hash(PHOTO) + "\"");
        assertThat(got.whole().headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(send("auditor", "GET", path(hash(PHOTO)), new byte[0], "If-None-Match", header(got, "ETag"))
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/jpeg", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void whatever_a_file_is_called_its_bytes_are_taken_as_they_are(String type) {
        byte[] bytes = ("a=b&c of " + type).getBytes(UTF_8);

        assertThat(put("operator", hash(bytes), bytes, "Content-Type", type).status())
                .isEqualTo(200);
        assertThat(get("operator", hash(bytes)).whole().body()).isEqualTo(new String(bytes, UTF_8));
    }

    @Test
    void the_same_again_is_harmless() {
        put("operator", hash(PHOTO), PHOTO);

        assertThat(put("operator", hash(PHOTO), PHOTO, "Content-Digest", "md5=:AAAA:, " + digest(PHOTO))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void what_does_not_fit_its_hash_is_named_and_not_kept() {
        refused(put("operator", hash(OTHER), PHOTO), "sha256", "has another SHA-256");
        refused(put("operator", hash(new byte[0]), new byte[0]), "sha256", "empty");
        refused(put("operator", "ABC", PHOTO), "sha256", "64 digits");
        refused(
                put("operator", hash(OTHER), OTHER, "Content-Digest", digest(PHOTO)),
                "Content-Digest",
                "in the address");
        refused(put("operator", hash(OTHER), OTHER, "Content-Digest", "sha-256=?"), "Content-Digest", "base64");
        assertThat(get("operator", hash(OTHER)).status()).isEqualTo(404);
    }

    @Test
    void what_is_too_large_is_answered_and_not_cut_off() {
        byte[] large = new byte[(int) Content.LARGEST * 2];

        Answered answered = put("operator", hash(large), large);
        assertThat(answered.status()).isEqualTo(413);
        assertThat(answered.json().path("type").asString()).isEqualTo("urn:vedich:problem:too-large");
        assertThat(contents.size(new Sha256(hash(large)))).isEmpty();
    }

    @Test
    void the_largest_is_taken() {
        byte[] large = new byte[(int) Content.LARGEST];

        assertThat(put("operator", hash(large), large).status()).isEqualTo(200);
        assertThat(contents.size(new Sha256(hash(large)))).hasValue(Content.LARGEST);
    }

    @Test
    void what_was_damaged_is_not_given_out_and_noted_as_a_fault() throws IOException {
        byte[] bytes = "to be damaged".getBytes(UTF_8);
        put("operator", hash(bytes), bytes);
        Files.writeString(
                data.resolve("contents").resolve(hash(bytes).substring(0, 2)).resolve(hash(bytes)), "!");
        ListAppender<ILoggingEvent> noted = new ListAppender<>();
        noted.start();
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        root.addAppender(noted);

        Answered answered = get("auditor", hash(bytes));
        root.detachAppender(noted);

        assertThat(answered.status()).isEqualTo(500);
        assertThat(header(answered, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answered.json().path("type").asString()).isEqualTo("urn:vedich:problem:internal");
        assertThat(noted.list).anySatisfy(note -> {
            assertThat(note.getLevel()).isEqualTo(Level.ERROR);
            assertThat(note.getThrowableProxy().getMessage()).contains(hash(bytes));
        });
    }

    @Test
    void evidence_is_attached_when_its_bytes_are_kept() {
        byte[] bytes = "evidence of something".getBytes(UTF_8);
        String unit = newUnit();
        give("RegisterUnit", registration(unit, "A"));

        assertThat(attach(unit, bytes).refusal()).isEqualTo("ContentUnknown");
        put("operator", hash(bytes), bytes);
        assertThat(attach(unit, bytes).status()).isEqualTo(200);
        assertThat(give("WithdrawEvidence", """
            {"evidenceId":"of-%s","from":"2019-07-01","provenance":{"occurredOn":"2019-07-01","reason":"nhầm",                "attributedTo":{"unit":"%s"}}}\
            """.formatted(unit, unit)).status()).isEqualTo(200);
    }

    @Test
    void a_record_brings_the_bytes_of_its_evidence_along() {
        byte[] bytes = "enclosed in a record".getBytes(UTF_8);
        String unit = newUnit();
        give("RegisterUnit", registration(unit, "A"));
        String line = "{\"id\":\"%s\",\"command\":\"AttachEvidence\",\"body\":%s,\"content\":\"%s\"}"
                .formatted(unit, attachment(unit, bytes), Base64.getEncoder().encodeToString(bytes));

        Answered loaded =
                send("operator", "POST", "/api/records", line.getBytes(UTF_8), "Content-Type", "application/x-ndjson");

        assertThat(loaded.json().path("accepted").asInt())
                .as(loaded.whole().body())
                .isEqualTo(1);
        assertThat(get("operator", hash(bytes)).whole().body()).isEqualTo(new String(bytes, UTF_8));
    }

    private Answered attach(String unit, byte[] bytes) {
        return give("AttachEvidence", attachment(unit, bytes));
    }

    private static String attachment(String unit, byte[] bytes) {
        return """
            {"evidenceId":"of-%s","unitId":"%s","title":"Ảnh","content":{"sha256":"%s","size":%d,            "mediaType":"image/jpeg"},"provenance":{"occurredOn":"2019-06-01","attributedTo":{"unit":"%s"}}}\
            """.formatted(unit, unit, hash(bytes), bytes.length, unit);
    }

    private static void refused(Answered answered, String field, String why) {
        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.json().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
        assertThat(answered.json().path("errors").path(0).path("message").asString())
                .contains(why);
    }

    private Answered put(String account, String hash, byte[] bytes, String... headers) {
        return send(account, "PUT", path(hash), bytes, headers);
    }

    private Answered get(String account, String hash) {
        return send(account, "GET", path(hash), new byte[0]);
    }

    private static String path(String hash) {
        return "/api/contents/" + hash;
    }

    private static String header(Answered answered, String name) {
        return answered.whole().headers().firstValue(name).orElse("");
    }

    private static String digest(byte[] bytes) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256(bytes)) + ":";
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256(bytes));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
