package vn.vedich.query.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import vn.vedich.bundle.BundleFiles;
import vn.vedich.bundle.UnacceptableBundle;
import vn.vedich.bundle.check.BundleCheck;
import vn.vedich.bundle.check.CheckedBundle;
import vn.vedich.bundle.check.Trusted;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.SampleStory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakingABundleTest {

    private static final List<Fact> FACTS = SampleStory.untilJuly2019().story.facts();
    private static final int HEAD = FACTS.size() - 1;
    private static final String BUNDLE = "/api/communes/quang-lam/scorecard/bundle?atLeast=" + HEAD;

    @TempDir
    private static Path folder;

    private static AnsweringSystem system;
    private static Unpacked good;

    @BeforeAll
    static void start() throws Exception {
        system = SignedStory.in(folder, FACTS);
        good = Unpacked.of(take(BUNDLE));
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void the_rules_come_to_the_same_figures_without_the_system() throws Exception {
        CheckedBundle checked = check(take(BUNDLE), key());

        assertThat(checked.figures()).hasToString("2/4 criteria, 3/5 indicators");
        assertThat(checked.question().asOf()).isEqualTo("2019-07-09");
        assertThat(checked.question().knownAt()).isEqualTo(HEAD);
        assertThat(checked.signed().size()).isEqualTo(FACTS.size());
        assertThat(checked.streams()).contains("unit/quang-lam", "criteria/qn");
        assertThat(checked.events())
                .isEqualTo(FACTS.stream()
                        .filter(fact -> checked.streams().contains(fact.stream()))
                        .count());
    }

    @Test
    void they_do_so_for_whatever_was_known_at_any_time() throws Exception {
        int registered = (int) FACTS.stream()
                .filter(fact -> fact.stream().equals("unit/quang-lam"))
                .findFirst()
                .orElseThrow()
                .position();
        for (int position = registered; position <= HEAD; position++) {
            CheckedBundle checked = check(take(BUNDLE + "&knownAt=" + position), key());

            assertThat(checked.question().knownAt()).isEqualTo(position);
        }
    }

    @Test
    void the_same_question_is_answered_by_the_same_bytes() throws Exception {
        assertThat(take(BUNDLE)).isEqualTo(take(BUNDLE));
        ask(BUNDLE + "&asOf=2019-07-01")
                .andExpect(content().contentType("application/zip"))
                .andExpect(header().string(
                                "Content-Disposition",
                                "attachment; filename=\"quang-lam-2019-07-01-at-" + HEAD + ".zip\""));
    }

    @Test
    void bundles_of_the_first_form_are_read_for_ever() throws Exception {
        Unpacked first = good.without(BundleFiles.HANDOVERS)
                .with(BundleFiles.QUESTION, text -> text.replace("\"bundle\":2", "\"bundle\":1"));

        assertThat(check(first.packed(), key()).figures()).hasToString("2/4 criteria, 3/5 indicators");
    }

    @Test
    void it_says_in_two_languages_what_it_proves_and_what_it_does_not() {
        assertThat(good.text(BundleFiles.README)).contains("KHÔNG chứng minh", "does NOT prove");
    }

    /** Of long files, some bytes all over it. */
    @Test
    void no_byte_of_a_file_changes_unseen() {
        for (String name : good.files().keySet()) {
            byte[] content = good.files().get(name);
            int step = Math.max(1, content.length / 40);
            for (int at = 0; at < content.length; at += step) {
                byte[] altered = content.clone();
                altered[at] ^= 1;

                assertThatThrownBy(() -> check(good.with(name, altered).packedAsTheyAre(), key()))
                        .as("byte %d of %s", at, name)
                        .isInstanceOf(UnacceptableBundle.class);
            }
        }
    }

    record Forgery(String what, Unpacked bundle, String reason) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Forgery> forgeries() {
        List<String> lines = good.text(BundleFiles.EVENTS).lines().toList();
        List<Forgery> forgeries = new ArrayList<>();
        for (String line : lines) {
            forgeries.add(new Forgery(
                    "an event is left out",
                    good.with(BundleFiles.EVENTS, events -> events.replace(line + "\n", "")),
                    "the event is not there"));
        }
        for (String name : good.files().keySet()) {
            if (name.startsWith(BundleFiles.COMPLETENESS)) {
                forgeries.add(new Forgery(
                        "a proof is left out: " + name,
                        good.without(name),
                        "it belongs to none of the streams|belongs to none of its streams"));
                forgeries.add(new Forgery(
                        "a whole stream is left out: " + name, withoutStream(name), "is not there|the rules come to"));
            }
        }
        forgeries.add(new Forgery(
                "a name in an event is another",
                good.with(BundleFiles.EVENTS, events -> events.replace("Quảng Lâm", "Quảng Lầm")),
                "not the one that was (recorded|sealed)|what is to be read"));
        forgeries.add(new Forgery(
                "an event stands twice",
                good.with(BundleFiles.EVENTS, events -> events + lines.getLast() + "\n"),
                "belongs to none of its streams"));
        forgeries.add(new Forgery(
                "one criterion more is met",
                good.with(BundleFiles.ANSWER, answer -> answer.replace("\"met\":2", "\"met\":3")),
                "the rules come to"));
        forgeries.add(new Forgery(
                "the question is of a position that the checkpoint does not cover",
                good.with(
                        BundleFiles.QUESTION, text -> text.replace("\"knownAt\":" + HEAD, "\"knownAt\":" + (HEAD + 1))),
                "does not cover"));
        forgeries.add(new Forgery(
                "the question is of an earlier knowledge",
                good.with(BundleFiles.QUESTION, text -> text.replace("\"knownAt\":" + HEAD, "\"knownAt\":20")),
                "the rules come to|registers? no unit|is not there"));
        forgeries.add(new Forgery(
                "the checkpoint is of a smaller log",
                good.with(
                        BundleFiles.CHECKPOINT,
                        note -> note.replace("\n" + FACTS.size() + "\n", "\n" + (FACTS.size() - 1) + "\n")),
                "signature|signed"));
        forgeries.add(new Forgery(
                "there is a file more", good.with("another.txt", new byte[] {1}), "a file that no bundle has"));
        forgeries.add(new Forgery(
                "another signed it",
                good.with(BundleFiles.KEY, someKey().line().concat("\n").getBytes(StandardCharsets.UTF_8)),
                "not signed by any known key"));
        forgeries.add(new Forgery(
                "it says that it is of the first form",
                good.with(BundleFiles.QUESTION, text -> text.replace("\"bundle\":2", "\"bundle\":1")),
                "a file that no bundle has: handovers"));
        forgeries.add(new Forgery(
                "it says that it is of a form to come",
                good.with(BundleFiles.QUESTION, text -> text.replace("\"bundle\":2", "\"bundle\":3")),
                "not in a form that is known"));
        forgeries.add(new Forgery(
                "it has no file for hand-overs", good.without(BundleFiles.HANDOVERS), "it has no file handovers"));
        return forgeries.stream();
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void what_somebody_alters_who_computes_the_sums_anew_is_found(Forgery forgery) {
        assertThatThrownBy(() -> check(forgery.bundle().packed(), key()))
                .isInstanceOf(UnacceptableBundle.class)
                .message()
                .containsPattern(forgery.reason());
    }

    @Test
    void a_key_that_is_not_the_log_s_proves_nothing() {
        assertThatThrownBy(() -> check(good.packed(), someKey())).hasMessageContaining("no trusted key leads to");
    }

    @Test
    void what_is_no_zip_or_half_of_one_is_no_bundle() {
        byte[] whole = good.packed();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        assertThatThrownBy(() -> check(half, key())).isInstanceOf(UnacceptableBundle.class);
        assertThatThrownBy(() -> check(new byte[0], key())).isInstanceOf(UnacceptableBundle.class);
    }

    @Test
    void only_what_can_be_answered_is_answered() throws Exception {
        ask(BUNDLE + "&knownAt=3,4")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("knownAt"));
        ask("/api/communes/nowhere/scorecard/bundle").andExpect(status().isNotFound());
        ask(BUNDLE + "&criteriaSet=none").andExpect(status().isNotFound());
        ask(BUNDLE + "&asOf=soon").andExpect(status().isBadRequest());
        ask(BUNDLE + "&witnesses=many").andExpect(status().isBadRequest());
        ask(BUNDLE + "&witnesses=1").andExpect(status().isNotFound());
    }

    private static Unpacked withoutStream(String proof) {
        String stream = proof.substring(BundleFiles.COMPLETENESS.length(), proof.length() - ".json".length());
        return good.without(proof).with(BundleFiles.EVENTS, events -> {
            StringBuilder rest = new StringBuilder();
            events.lines()
                    .filter(line -> !line.contains("\"stream\":\"" + stream + "\""))
                    .forEach(line -> rest.append(line).append('\n'));
            return rest.toString();
        });
    }

    private static VerifierKey someKey() {
        return SignerKey.create("dam-ha.example", KeyType.ED25519, new SecureRandom())
                .verifier();
    }

    private static VerifierKey key() {
        return VerifierKey.parse(good.text(BundleFiles.KEY).strip());
    }

    private static CheckedBundle check(byte[] bundle, VerifierKey key) throws IOException {
        return BundleCheck.check(Files.write(folder.resolve("bundle.zip"), bundle), Trusted.keys(List.of(key)));
    }

    private static byte[] take(String path) throws Exception {
        return SignedStory.take(system, path);
    }

    private static ResultActions ask(String path) throws Exception {
        MvcResult started = system.http().perform(get(path)).andReturn();
        return started.getRequest().isAsyncStarted()
                ? system.http().perform(asyncDispatch(started))
                : system.http().perform(get(path));
    }
}
