package vn.vedich.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import tools.jackson.databind.JsonNode;
import vn.vedich.log.Attestation;
import vn.vedich.log.Attestation.Kind;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.notary.Notary;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.checkpoint.TlogProof;
import vn.vedich.proof.note.Cosigned;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.stream.Completeness.Proven;
import vn.vedich.proof.stream.CompletenessCheck;
import vn.vedich.proof.stream.CompletenessDocument;
import vn.vedich.proof.tile.EntryBundle;
import vn.vedich.proof.tree.Consistency;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Inclusion;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckingTheLogTest {

    private static final List<Fact> FACTS = SampleStory.untilJuly2019().story.facts();

    @TempDir
    static Path folder;

    private static StoryLog log;
    private static Notary notary;
    private static AnnotationConfigWebApplicationContext context;
    private static MockMvc http;

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    @ComponentScan({"vn.vedich.query.audit", "vn.vedich.query.answer", "vn.vedich.platform.problem"})
    static class Auditing {}

    @BeforeAll
    static void start() {
        log = StoryLog.in(folder).append(FACTS);
        Clock clock = Clock.fixed(Instant.parse("2019-07-09T02:00:00Z"), ZoneOffset.UTC);
        notary = Notary.signing(
                log.log(),
                folder.resolve("proofs.sqlite"),
                folder.resolve("keys"),
                "dam-ha.example",
                clock,
                new SecureRandom());
        await().until(() -> log.log()
                .checkpoints()
                .newest()
                .filter(newest -> newest.size() == FACTS.size())
                .isPresent());
        context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Auditing.class);
        context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("provenLog", notary.proven()));
        context.refresh();
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @AfterAll
    static void stop() {
        context.close();
        notary.close();
        log.close();
    }

    @Test
    void the_checkpoint_is_a_note_that_the_served_key_verifies() throws Exception {
        ask("/audit/checkpoint").andExpect(content().contentType("text/plain;charset=UTF-8"));

        assertThat(checkpoint().origin()).isEqualTo("dam-ha.example");
        assertThat(checkpoint().size()).isEqualTo(FACTS.size());
        assertThat(text("/audit/key").lines()).hasSize(1);
    }

    @Test
    void a_position_is_shown_to_be_in_the_log() throws Exception {
        JsonNode proof = json("/audit/proof/inclusion?position=3");

        assertThat(proof.path("size").longValue()).isEqualTo(FACTS.size());
        assertThat(Inclusion.holds(
                        3,
                        FACTS.size(),
                        Hash.ofLeaf(leaf(3)),
                        hashes(proof),
                        checkpoint().root()))
                .isTrue();
        assertThat(proof.path("leafHash").stringValue())
                .isEqualTo(Hash.ofLeaf(leaf(3)).toString());
    }

    @Test
    void the_log_is_shown_to_have_only_grown() throws Exception {
        JsonNode proof = json("/audit/proof/consistency?from=5&to=" + FACTS.size());
        Hash older = Hash.parse(proof.path("fromRoot").stringValue());

        assertThat(Consistency.holds(5, older, FACTS.size(), checkpoint().root(), hashes(proof)))
                .isTrue();
    }

    @Test
    void a_proof_in_one_file_verifies_by_itself() throws Exception {
        TlogProof proof = TlogProof.parse(text("/audit/events/2.tlog-proof"));

        assertThat(proof.verify(leaf(2), List.of(key())).checkpoint()).isEqualTo(checkpoint());
    }

    @Test
    void a_stream_is_shown_to_be_complete_by_itself() throws Exception {
        String document = text("/audit/proof/completeness?stream=unit/quang-lam");
        long events = FACTS.stream()
                .filter(fact -> fact.stream().equals("unit/quang-lam"))
                .count();

        assertThat(CompletenessCheck.check(CompletenessDocument.parse(document), List.of(key())))
                .isInstanceOfSatisfying(
                        Proven.class, proven -> assertThat(proven.leaves()).hasSize((int) events));
    }

    @Test
    void tiles_and_entries_are_served_for_ever_as_they_are() throws Exception {
        int size = FACTS.size();
        ask("/audit/tile/0/000.p/" + size)
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("immutable")));
        byte[] tile = bytes("/audit/tile/0/000.p/" + size);
        List<byte[]> entries = EntryBundle.read(bytes("/audit/tile/entries/000.p/" + size));

        assertThat(entries).hasSize(size);
        for (int i = 0; i < size; i++) {
            assertThat(Hash.at(tile, i)).isEqualTo(Hash.ofLeaf(entries.get(i)));
            assertThat(entries.get(i)).isEqualTo(leaf(i));
        }
    }

    @Test
    void what_others_said_of_a_checkpoint_is_shown_with_it() throws Exception {
        SignedNote bare = SignedNote.parse(notary.proven().checkpoint().note());
        SignerKey witness = SignerKey.create("witness.example", KeyType.COSIGNATURE, new SecureRandom());
        Instant time = Instant.parse("2019-07-09T03:00:00Z");
        int size = FACTS.size();
        log.log()
                .attestations()
                .keep(new Attestation(
                        size,
                        Kind.COSIGNATURE,
                        witness.verifier().line(),
                        witness.cosign(bare.text(), time).line()));
        log.log().attestations().keep(new Attestation(size, Kind.TIMESTAMP, "tsa", "AQIDBA=="));

        Cosigned cosigned = new Cosigned(witness.verifier(), time);
        List<VerifierKey> witnesses = List.of(witness.verifier());
        for (String path : List.of("/audit/checkpoint", "/audit/checkpoint?witnesses=1&covering=3")) {
            assertThat(SignedNote.parse(text(path)).cosignatures(witnesses)).containsExactly(cosigned);
            assertThat(text(path)).startsWith(bare.write());
        }
        TlogProof proof = TlogProof.parse(text("/audit/events/2.tlog-proof?witnesses=1"));
        assertThat(proof.verify(leaf(2), List.of(key())).checkpoint()).isEqualTo(checkpoint());
        assertThat(proof.checkpoint().cosignatures(witnesses)).containsExactly(cosigned);

        for (String which : List.of("", "?size=" + size)) {
            assertThat(bytes("/audit/checkpoint/timestamp" + which)).containsExactly(1, 2, 3, 4);
            assertThat(text("/audit/checkpoint/stamped" + which)).isEqualTo(bare.write());
        }
        ask("/audit/checkpoint/timestamp")
                .andExpect(content().contentType("application/timestamp-reply"))
                .andExpect(header().string("Content-Disposition", containsString("checkpoint-" + size + ".tsr")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/audit/checkpoint?witnesses=2",
                "/audit/checkpoint?witnesses=1&covering=100000",
                "/audit/checkpoint/timestamp?size=1",
                "/audit/checkpoint/stamped?size=100000",
                "/audit/tile/0/001",
                "/audit/tile/0/000",
                "/audit/tile/64/000",
                "/audit/tile/0/000.p/0",
                "/audit/tile/entries/0",
                "/audit/tile/../checkpoint",
                "/audit/events/100000.tlog-proof",
                "/audit/checkpoint?covering=100000"
            })
    void what_is_not_there_is_not_found(String path) throws Exception {
        ask(path).andExpect(status().isNotFound()).andExpect(content().contentType("application/problem+json"));
    }

    @ParameterizedTest
    @CsvSource({
        "/audit/proof/inclusion, position",
        "/audit/proof/inclusion?position=-1, position",
        "/audit/proof/inclusion?position=5&size=5, position",
        "/audit/proof/inclusion?position=1&size=99999, size",
        "/audit/proof/consistency?to=5, from",
        "/audit/proof/consistency?from=0&to=5, from",
        "/audit/proof/consistency?from=6&to=5, from",
        "/audit/proof/completeness, stream",
        "/audit/checkpoint?covering=-1, covering",
        "/audit/checkpoint?witnesses=0, witnesses",
        "/audit/checkpoint?witnesses=x, witnesses",
        "/audit/checkpoint/timestamp?size=x, size",
        "/audit/events/x.tlog-proof, position"
    })
    void a_bad_parameter_is_named(String path, String field) throws Exception {
        ask(path)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    private static List<Hash> hashes(JsonNode proof) {
        List<Hash> hashes = new ArrayList<>();
        proof.path("hashes").values().forEach(hash -> hashes.add(Hash.parse(hash.stringValue())));
        return hashes;
    }

    private static VerifierKey key() throws Exception {
        return VerifierKey.parse(text("/audit/key").strip());
    }

    private static Checkpoint checkpoint() throws Exception {
        return Checkpoint.open(SignedNote.parse(text("/audit/checkpoint")), List.of(key()))
                .checkpoint();
    }

    private static byte[] leaf(long position) {
        return log.log().readCovered(position, 1).stream()
                .map(CoveredEvent::leaf)
                .findFirst()
                .orElseThrow()
                .bytes();
    }

    private static JsonNode json(String path) throws Exception {
        return CanonicalJson.parse(text(path));
    }

    private static String text(String path) throws Exception {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) throws Exception {
        MockHttpServletResponse response =
                ask(path).andExpect(status().isOk()).andReturn().getResponse();
        return response.getContentAsByteArray();
    }

    private static ResultActions ask(String path) throws Exception {
        return http.perform(get(URI.create(path)));
    }
}
