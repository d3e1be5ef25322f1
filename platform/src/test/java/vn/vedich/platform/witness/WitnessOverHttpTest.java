package vn.vedich.platform.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.platform.proof.ProofProperties;
import vn.vedich.platform.storage.CannotStart;
import vn.vedich.platform.storage.StorageProperties;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.Cosigned;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.witness.AddCheckpoint;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WitnessOverHttpTest {

    private static final String ORIGIN = "hai-ha.example";
    private static final SignerKey LOG = SignerKey.create(ORIGIN, KeyType.ED25519, new SecureRandom());
    private static final Instant NOON = Instant.parse("2026-11-28T05:00:00Z");
    private static final Hash FIRST = Hash.ofLeaf(new byte[] {1});
    private static final Hash SECOND = Hash.ofLeaf(new byte[] {2});
    private static final SignedNote OF_ONE = new Checkpoint(ORIGIN, 1, FIRST).sign(LOG);
    private static final SignedNote OF_TWO = new Checkpoint(ORIGIN, 2, Hash.ofNode(FIRST, SECOND)).sign(LOG);

    @TempDir
    Path folder;

    private AnnotationConfigWebApplicationContext context;
    private MockMvc http;

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @EnableConfigurationProperties({StorageProperties.class, ProofProperties.class})
    @ComponentScan(
            basePackages = {"vn.vedich.platform.witness", "vn.vedich.platform.problem"},
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*"))
    static class Witnessing {

        @Bean
        Clock clock() {
            return Clock.fixed(NOON, ZoneOffset.UTC);
        }
    }

    @BeforeEach
    void start() {
        start("vedich.witness.logs[0].origin=" + ORIGIN, "vedich.witness.logs[0].keys=" + LOG.verifier());
    }

    private void start(String... settings) {
        context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Witnessing.class);
        TestPropertyValues.of(settings)
                .and("vedich.data=" + folder, "vedich.proof.installation=dam-ha.example")
                .applyTo(context);
        context.refresh();
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void a_checkpoint_is_answered_with_the_line_of_a_cosignature() throws Exception {
        MockHttpServletResponse answer = ask(new AddCheckpoint(0, List.of(), OF_ONE));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        SignedNote alone = SignedNote.parse(OF_ONE.text() + "\n" + text(answer));
        VerifierKey key = VerifierKey.parse(text(got("/witness/key")).strip());
        assertThat(key.name()).isEqualTo("dam-ha.example/witness");
        assertThat(alone.cosignatures(List.of(key))).containsExactly(new Cosigned(key, NOON));
        SignedNote shown = SignedNote.parse(text(got("/witness/" + hash(ORIGIN) + "/checkpoint")));
        assertThat(shown.verifiedBy(List.of(key, LOG.verifier()))).hasSize(2);
    }

    @Test
    void a_log_that_asks_from_another_size_is_told_which_in_the_form_of_the_specification() throws Exception {
        ask(new AddCheckpoint(0, List.of(), OF_ONE));
        MockHttpServletResponse answer = ask(new AddCheckpoint(0, List.of(), OF_TWO));

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentType()).isEqualTo("text/x.tlog.size");
        assertThat(text(answer)).isEqualTo("1\n");
        assertThat(ask(new AddCheckpoint(1, List.of(SECOND), OF_TWO)).getStatus())
                .isEqualTo(200);
    }

    /** What is asked after the checkpoint of one leaf was cosigned, and the answer. */
    private record No(byte[] body, int status, String type) {

        static No of(long old, List<Hash> proof, SignedNote note, int status, String type) {
            return new No(new AddCheckpoint(old, proof, note).write(), status, type);
        }
    }

    static final List<No> NOES = List.of(
            new No(new byte[0], 400, "malformed"),
            new No("old 1\n\nnothing".getBytes(StandardCharsets.UTF_8), 400, "malformed"),
            new No(new byte[AddCheckpoint.MAX_BYTES + 1], 413, "too-large"),
            No.of(3, List.of(), OF_TWO, 400, "malformed"),
            No.of(1, List.of(), OF_TWO, 422, "not-shown"),
            No.of(1, List.of(FIRST), OF_TWO, 422, "not-shown"),
            No.of(1, List.of(), new Checkpoint(ORIGIN, 1, SECOND).sign(LOG), 422, "not-shown"),
            No.of(
                    0,
                    List.of(),
                    new Checkpoint("another.example", 1, FIRST)
                            .sign(SignerKey.create("another.example", KeyType.ED25519, new SecureRandom())),
                    404,
                    "not-found"),
            No.of(
                    0,
                    List.of(),
                    new Checkpoint(ORIGIN, 1, FIRST)
                            .sign(SignerKey.create(ORIGIN, KeyType.ED25519, new SecureRandom())),
                    403,
                    "forbidden"));

    @ParameterizedTest
    @FieldSource("NOES")
    void every_other_no_is_a_problem_that_says_why(No no) throws Exception {
        ask(new AddCheckpoint(0, List.of(), OF_ONE));
        MockHttpServletResponse answer = ask(no.body());
        JsonNode problem = JsonMapper.shared().readTree(answer.getContentAsByteArray());

        assertThat(answer.getStatus()).isEqualTo(no.status());
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(problem.path("type").stringValue()).isEqualTo("urn:vedich:problem:" + no.type());
        assertThat(ask(new AddCheckpoint(1, List.of(SECOND), OF_TWO)).getStatus())
                .isEqualTo(200);
    }

    @Test
    void a_log_that_was_never_cosigned_or_is_not_watched_has_no_checkpoint_here() throws Exception {
        for (String path : Stream.of(hash(ORIGIN), hash("another.example"), "00", "..%2f")
                .map(hash -> "/witness/" + hash + "/checkpoint")
                .toList()) {
            assertThat(got(path).getStatus()).as(path).isEqualTo(404);
        }
    }

    @Test
    void without_a_log_to_watch_over_there_is_no_witness_and_no_key() throws Exception {
        stop();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        start("vedich.data=" + elsewhere);

        assertThat(ask(new AddCheckpoint(0, List.of(), OF_ONE)).getStatus()).isEqualTo(404);
        assertThat(got("/witness/key").getStatus()).isEqualTo(404);
        try (Stream<Path> files = Files.list(elsewhere)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("NO_SETTINGS")
    void settings_that_make_no_sense_are_refused(List<String> settings) {
        stop();
        assertThatThrownBy(() -> start(settings.toArray(String[]::new)))
                .hasRootCauseInstanceOf(CannotStart.class)
                .hasStackTraceContaining("vedich.witness.logs");
    }

    static final List<List<String>> NO_SETTINGS = List.of(
            List.of("vedich.witness.logs[0].origin=" + ORIGIN),
            List.of("vedich.witness.logs[0].origin=" + ORIGIN, "vedich.witness.logs[0].keys=no key"),
            List.of(
                    "vedich.witness.logs[0].origin=" + ORIGIN,
                    "vedich.witness.logs[0].keys="
                            + SignerKey.create("w", KeyType.COSIGNATURE, new SecureRandom())
                                    .verifier()),
            List.of(
                    "vedich.witness.logs[0].origin=" + ORIGIN,
                    "vedich.witness.logs[0].keys=" + LOG.verifier(),
                    "vedich.witness.logs[1].origin=" + ORIGIN,
                    "vedich.witness.logs[1].keys=" + LOG.verifier()));

    private static String hash(String origin) {
        return HexFormat.of().formatHex(Hashed.sha256().digest(origin.getBytes(StandardCharsets.UTF_8)));
    }

    private MockHttpServletResponse ask(AddCheckpoint request) throws Exception {
        return ask(request.write());
    }

    private MockHttpServletResponse ask(byte[] body) throws Exception {
        return http.perform(post("/witness/add-checkpoint")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content(body))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse got(String path) throws Exception {
        return http.perform(get(URI.create(path))).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
