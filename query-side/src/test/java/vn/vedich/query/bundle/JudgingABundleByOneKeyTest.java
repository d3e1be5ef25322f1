package vn.vedich.query.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.bundle.BundleFiles;
import vn.vedich.bundle.UnacceptableBundle;
import vn.vedich.bundle.check.BundleCheck;
import vn.vedich.bundle.check.CheckedBundle;
import vn.vedich.bundle.check.Trusted;
import vn.vedich.log.Attestation;
import vn.vedich.log.Attestation.Kind;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.notary.Notary;
import vn.vedich.proof.checkpoint.Handover;
import vn.vedich.proof.checkpoint.Handovers;
import vn.vedich.proof.checkpoint.Reliance;
import vn.vedich.proof.checkpoint.Reliance.GrewInto;
import vn.vedich.proof.checkpoint.Reliance.HandedOver;
import vn.vedich.proof.checkpoint.Reliance.Signed;
import vn.vedich.proof.note.Cosigned;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.SampleStory;

/** Three keys signed one after another, and a bundle was taken under each; the first checkpoint was cosigned. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JudgingABundleByOneKeyTest {

    private static final List<Fact> FACTS = SampleStory.untilJuly2019().story.facts();
    private static final String BUNDLE = "/api/communes/quang-lam/scorecard/bundle?knownAt=" + (FACTS.size() - 1);
    private static final Instant TIME = Instant.parse("2019-07-09T03:00:00Z");
    private static final SignerKey WITNESS = witness("witness.example");

    @TempDir
    private static Path folder;

    private static AnsweringSystem system;
    private static final List<VerifierKey> KEYS = new ArrayList<>();
    private static final List<Unpacked> BUNDLES = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        system = SignedStory.in(folder, FACTS);
        cosign(WITNESS);
        take();
        for (int i = 0; i < 2; i++) {
            system.bean(Notary.class).rotateKey(_ -> "{}");
            take();
        }
    }

    private static void take() throws Exception {
        BUNDLES.add(Unpacked.of(SignedStory.take(system, BUNDLE)));
        KEYS.add(VerifierKey.parse(BUNDLES.getLast().text(BundleFiles.KEY).strip()));
    }

    private static SignerKey witness(String name) {
        return SignerKey.create(name, KeyType.COSIGNATURE, new SecureRandom());
    }

    private static void cosign(SignerKey witness) {
        KeptCheckpoint newest = system.log().log().checkpoints().newest().orElseThrow();
        String line =
                witness.cosign(SignedNote.parse(newest.note()).text(), TIME).line();
        system.log()
                .log()
                .attestations()
                .keep(new Attestation(
                        newest.size(), Kind.COSIGNATURE, witness.verifier().line(), line));
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void an_older_key_leads_to_the_one_that_signed_by_what_the_bundle_brings_along() throws Exception {
        assertThat(check(1, KEYS.get(0)).signed().reliance()).isInstanceOfSatisfying(HandedOver.class, over -> {
            assertThat(over.trusted()).isEqualTo(KEYS.get(0));
            assertThat(over.steps()).singleElement().satisfies(step -> {
                assertThat(step.position()).isEqualTo(FACTS.size());
                assertThat(step.key()).isEqualTo(KEYS.get(1));
            });
        });
        assertThat(check(2, KEYS.get(0)).signed().reliance())
                .isInstanceOfSatisfying(
                        HandedOver.class, over -> assertThat(over.steps()).hasSize(2));
        assertThat(check(2, KEYS.get(2)).signed().reliance()).isEqualTo(new Signed(KEYS.get(2)));
    }

    @Test
    void a_newer_key_is_enough_with_the_hand_overs_that_anybody_may_ask_for_later() throws Exception {
        for (int bundle = 0; bundle < 2; bundle++) {
            int taken = bundle;
            for (VerifierKey newer : KEYS.subList(bundle + 1, 3)) {
                assertThatThrownBy(() -> check(taken, newer)).hasMessageContaining("no trusted key leads to");
                Reliance reliance =
                        check(taken, newer, handovers(taken)).signed().reliance();

                assertThat(reliance).isEqualTo(new GrewInto(newer, FACTS.size() + KEYS.indexOf(newer)));
            }
        }
    }

    @Test
    void a_bundle_taken_today_under_an_older_checkpoint_needs_nothing_more() throws Exception {
        Unpacked underTheCosigned = Unpacked.of(SignedStory.take(system, BUNDLE + "&witnesses=1"));

        CheckedBundle checked = check(underTheCosigned, Trusted.keys(List.of(KEYS.get(2))));
        assertThat(checked.signed().size()).isEqualTo(FACTS.size());
        assertThat(checked.signed().reliance()).isInstanceOf(GrewInto.class);
        assertThat(checked.signed().note().cosignatures(List.of(WITNESS.verifier())))
                .containsExactly(new Cosigned(WITNESS.verifier(), TIME));
    }

    @Test
    void cosignatures_that_are_there_come_along() throws Exception {
        assertThat(check(0, KEYS.get(0)).signed().note().cosignatures(List.of(WITNESS.verifier())))
                .containsExactly(new Cosigned(WITNESS.verifier(), TIME));
        assertThat(check(2, KEYS.get(2)).signed().note().cosignatures(List.of(WITNESS.verifier())))
                .isEmpty();
    }

    @Test
    void who_cosigned_a_hand_over_has_seen_what_the_bundle_is_about() throws Exception {
        SignerKey later = witness("later.example");
        List<Handover> all = handovers(1).all();
        Handover last = all.getLast();
        Handover seen = new Handover(
                last.leaf(),
                last.payload(),
                last.path(),
                last.checkpoint().cosignedBy(later, TIME),
                last.size(),
                last.growth());
        CheckedBundle checked = check(1, KEYS.get(1), new Handovers(List.of(all.getFirst(), seen)));

        assertThat(checked.signed().covering(FACTS.size() - 1L))
                .hasSize(2)
                .last()
                .satisfies(note -> assertThat(note.cosignatures(List.of(later.verifier())))
                        .containsExactly(new Cosigned(later.verifier(), TIME)));
        assertThat(checked.signed().covering(FACTS.size() + 2L))
                .containsExactly(checked.signed().note());
    }

    @ParameterizedTest
    @ValueSource(strings = {"witnesses=2", "witnesses=1&atLeast=", "witnesses=1&knownAt="})
    void what_was_not_seen_by_so_many_is_not_given_out(String which) throws Exception {
        String position = which.endsWith("=") ? Integer.toString(FACTS.size()) : "";

        system.http()
                .perform(get("/api/communes/quang-lam/scorecard/bundle?" + which + position))
                .andExpect(status().isNotFound());
    }

    record Forgery(String what, Unpacked bundle, String reason) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Forgery> forgeries() {
        Unpacked good = BUNDLES.get(2);
        List<String> lines = good.text(BundleFiles.HANDOVERS).lines().toList();
        Unpacked first = BUNDLES.get(0);
        return Stream.of(
                new Forgery("without hand-overs", with(good, ""), "no trusted key leads to"),
                new Forgery("the first one is cut off", with(good, lines.get(1) + "\n"), "no trusted key leads to"),
                new Forgery("the last one is cut off", with(good, lines.get(0) + "\n"), "must be signed with"),
                new Forgery(
                        "they are swapped",
                        with(good, lines.get(1) + "\n" + lines.get(0) + "\n"),
                        "in the order of their positions"),
                new Forgery(
                        "half a line",
                        with(good, good.text(BundleFiles.HANDOVERS).strip()),
                        "cut off"),
                new Forgery(
                        "those of an earlier bundle",
                        with(good, BUNDLES.get(1).text(BundleFiles.HANDOVERS)),
                        "is tied to the tree of"),
                new Forgery(
                        "the former key did not sign one",
                        with(good, unsigned(good.text(BundleFiles.HANDOVERS), KEYS.get(0))),
                        "signed"),
                new Forgery(
                        "the new key did not sign one",
                        with(good, unsigned(good.text(BundleFiles.HANDOVERS), KEYS.get(1))),
                        "signed"),
                new Forgery(
                        "the checkpoint is an older one",
                        good.with(BundleFiles.CHECKPOINT, _ -> first.text(BundleFiles.CHECKPOINT)),
                        "signed"));
    }

    /** All lines without signatures of one key. */
    private static String unsigned(String lines, VerifierKey key) {
        List<String> less = lines.lines()
                .map(line -> line.replaceAll(signatures(line, key), ""))
                .toList();
        return String.join("\n", less) + "\n";
    }

    /** As they stand in JSON. */
    private static String signatures(String line, VerifierKey key) {
        SignedNote note = Handovers.parse(line + "\n").all().getFirst().checkpoint();
        return note.signatures().stream()
                .filter(signature -> signature.isBy(key))
                .map(signature -> Pattern.quote(signature.line().strip() + "\\n"))
                .findFirst()
                .orElse("nothing to be replaced");
    }

    private static Unpacked with(Unpacked bundle, String handovers) {
        return bundle.with(BundleFiles.HANDOVERS, handovers.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void whoever_trusts_the_first_key_is_not_led_astray(Forgery forgery) {
        assertThatThrownBy(() -> check(forgery.bundle(), Trusted.keys(List.of(KEYS.get(0)))))
                .isInstanceOf(UnacceptableBundle.class)
                .hasMessageContaining(forgery.reason());
    }

    @Test
    void hand_overs_are_given_to_everybody_for_any_size_that_was_signed() throws Exception {
        String newest = Integer.toString(FACTS.size() + 2);

        assertThat(ask("/audit/handovers")).isEqualTo(ask("/audit/handovers?size=" + newest));
        assertThat(ask("/audit/handovers?size=1").lines()).hasSize(2);
        for (String size : List.of("0", "-1", "x", "100000")) {
            system.http().perform(get("/audit/handovers?size=" + size)).andExpect(status().isBadRequest());
        }
    }

    private static Handovers handovers(int bundle) throws Exception {
        return Handovers.parse(ask("/audit/handovers?size=" + (FACTS.size() + bundle)));
    }

    private static String ask(String path) throws Exception {
        return system.http()
                .perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static CheckedBundle check(int bundle, VerifierKey trusted) throws IOException {
        return check(BUNDLES.get(bundle), Trusted.keys(List.of(trusted)));
    }

    private static CheckedBundle check(int bundle, VerifierKey trusted, Handovers later) throws IOException {
        return check(BUNDLES.get(bundle), new Trusted(List.of(trusted), later));
    }

    private static CheckedBundle check(Unpacked bundle, Trusted trusted) throws IOException {
        return BundleCheck.check(Files.write(folder.resolve("bundle.zip"), bundle.packed()), trusted);
    }
}
