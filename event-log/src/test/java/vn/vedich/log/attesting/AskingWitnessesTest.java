package vn.vedich.log.attesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.vedich.log.attesting.WitnessWithoutAWire.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vedich.log.Attestation;
import vn.vedich.log.Attestation.Kind;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.attesting.Post.Answer;
import vn.vedich.proof.note.Cosigned;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.VerifierKey;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskingWitnessesTest {

    private static final Duration SOON = Duration.ofMillis(20);

    @TempDir
    Path folder;

    private AttestedLog log;
    private WitnessWithoutAWire witness;

    @BeforeEach
    void open() {
        log = new AttestedLog(folder.resolve("log"), folder.resolve("keys"));
        witness = witness("dam-ha.example/witness");
    }

    @AfterEach
    void close() {
        witness.close();
        log.close();
    }

    private WitnessWithoutAWire witness(String name) {
        return new WitnessWithoutAWire(folder.resolve(name), name, log.asWitnessed());
    }

    private static WitnessAsked asked(WitnessWithoutAWire witness, AttestedLog by) {
        return new WitnessAsked(witness.witness.verifier(), witness, by.notary.proven());
    }

    @Test
    void each_checkpoint_is_cosigned_without_being_asked_for_and_shows_it() {
        try (Attesting asking = log.asking(asked(witness, log), SOON)) {
            log.append("unit/x", 5);
            awaitSize(asking, 5);
            KeptCheckpoint newest = log.append("unit/x", 5);
            awaitSize(asking, 10);

            VerifierKey key = witness.witness.verifier();
            SignedNote note = log.note(newest);
            assertThat(note.verifiedBy(List.of(log.key(), key))).containsExactly(log.key(), key);
            assertThat(note.cosignatures(List.of(key)))
                    .containsExactly(new Cosigned(key, Instant.parse("2026-11-28T03:00:00Z")));
            assertThat(note.write()).startsWith(newest.note());
        }
    }

    @Test
    void what_was_cosigned_before_a_restart_is_not_asked_again_and_the_next_goes_on_from_there() {
        try (Attesting asking = log.asking(asked(witness, log), SOON)) {
            log.append("unit/x", 5);
            awaitSize(asking, 5);
        }
        witness.oldSizes.clear();
        log.close();
        log = new AttestedLog(folder.resolve("log"), folder.resolve("keys"));
        try (Attesting asking = log.asking(asked(witness, log), SOON)) {
            assertThat(asking.standing().size()).isEqualTo(5);
            log.append("unit/x", 5);
            awaitSize(asking, 10);
        }
        assertThat(witness.oldSizes).first().isEqualTo(5L);
        assertThat(witness.oldSizes).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_witness_that_has_seen_more_than_is_remembered_here_is_gone_on_from() throws Exception {
        KeptCheckpoint five = log.append("unit/x", 5);
        asked(witness, log).attest(five, 0);
        KeptCheckpoint nine = log.append("unit/x", 4);

        Attestation attestation = asked(witness, log).attest(nine, 0);

        assertThat(attestation.size()).isEqualTo(9);
        assertThat(witness.asked.get()).isEqualTo(3);
    }

    @Test
    void a_log_that_was_written_anew_by_who_has_its_key_is_told_apart_by_the_witness() throws IOException {
        log.append("unit/x", 5);
        try (Attesting asking = log.asking(asked(witness, log), SOON)) {
            awaitSize(asking, 5);
        }
        Path keys = Files.createDirectory(folder.resolve("stolen"));
        Files.copy(folder.resolve("keys").resolve("log.key"), keys.resolve("log.key"));

        for (int length : List.of(3, 5, 8)) {
            try (AttestedLog anew = new AttestedLog(folder.resolve("anew-" + length), keys)) {
                anew.append("unit/y", length);
                try (Attesting asking = anew.asking(asked(witness, anew), SOON)) {
                    await().until(() -> asking.standing().contradicted());
                    assertThat(asking.standing().size()).isZero();
                    assertThat(asking.standing().trouble())
                            .contains(length < 5 ? "has seen 5 events" : "does not go on from the 5 events");
                }
                assertThat(anew.key()).isEqualTo(log.key());
                assertThat(anew.log.attestations().newest(Kind.COSIGNATURE, 10)).isEmpty();
            }
        }
    }

    @Test
    void the_newest_that_enough_witnesses_cosigned_is_found_even_if_newer_ones_have_fewer() throws Exception {
        try (WitnessWithoutAWire second = witness("hai-ha.example/witness")) {
            List<WitnessAsked> both = List.of(asked(witness, log), asked(second, log));
            KeptCheckpoint three = log.append("unit/x", 3);
            for (WitnessAsked each : both) {
                log.log.attestations().keep(each.attest(three, 0));
            }
            KeptCheckpoint seven = log.append("unit/x", 4);
            log.log.attestations().keep(both.getFirst().attest(seven, 3));
            log.append("unit/x", 1);

            var attested = log.notary.proven().attested();
            assertThat(attested.newestCosignedBy(1)).contains(seven);
            assertThat(attested.newestCosignedBy(2)).contains(three);
            assertThat(attested.newestCosignedBy(3)).isEmpty();
            assertThat(attested.cosigned(three).signatures()).hasSize(3);
            assertThat(attested.ofSize(7)).contains(seven);
            assertThat(attested.ofSize(6)).isEmpty();
            assertThat(attested.ofSize(0)).isPresent();
        }
    }

    @Test
    void neither_appending_nor_signing_waits_for_a_witness_and_closing_does_not_either() {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Post hanging = body -> {
            reached.countDown();
            never.await();
            throw new IOException("never");
        };
        WitnessAsked silent = new WitnessAsked(witness.witness.verifier(), hanging, log.notary.proven());
        log.append("unit/x", 1);
        try (Attesting asking = log.asking(silent, SOON)) {
            await().until(() -> reached.getCount() == 0);
            assertThat(log.append("unit/x", 10).size()).isEqualTo(11);
            assertThat(asking.standing().size()).isZero();
        }
    }

    @Test
    void a_witness_that_was_away_is_told_of_and_asked_again() {
        AtomicInteger away = new AtomicInteger(1);
        Post atFirstAway = body -> {
            if (away.getAndDecrement() > 0) {
                throw new IOException("connection refused");
            }
            return witness.send(body);
        };
        log.append("unit/x", 5);
        WitnessAsked late = new WitnessAsked(witness.witness.verifier(), atFirstAway, log.notary.proven());
        try (Attesting asking = log.asking(late, SOON)) {
            await().until(() -> asking.standing().trouble() != null);
            assertThat(asking.standing().trouble()).contains("does not answer", "connection refused");
            assertThat(asking.standing().contradicted()).isFalse();
            awaitSize(asking, 5);
            await().until(() -> asking.standing().trouble() == null);
        }
    }

    static Stream<Answer> badAnswers() {
        SignerKey stranger = SignerKey.create("stranger.example", KeyType.COSIGNATURE, new SecureRandom());
        String byStranger = stranger.cosign("text\n", Instant.EPOCH).line();
        return Stream.of(
                answer(200, "text/plain", ""),
                answer(200, "text/plain", "\n"),
                answer(200, "text/plain", "thank you\n"),
                answer(200, "text/plain", byStranger),
                answer(200, "text/plain", byStranger.strip()),
                answer(200, "text/plain", byStranger.repeat(SignedNote.MAX_SIGNATURES + 1)),
                answer(200, "text/plain", "\n\n" + byStranger),
                answer(201, "text/plain", byStranger),
                answer(302, "", ""),
                answer(400, "", ""),
                answer(403, "", ""),
                answer(404, "", ""),
                answer(409, "text/plain", "3\n"),
                answer(409, "text/x.tlog.size", "3"),
                answer(409, "text/x.tlog.size", "three\n"),
                answer(409, "text/x.tlog.size", "-1\n"),
                answer(409, "text/x.tlog.size", "3\n"),
                answer(500, "", ""),
                answer(503, "", ""));
    }

    @ParameterizedTest
    @MethodSource("badAnswers")
    void an_answer_that_is_no_cosignature_of_the_witness_is_not_kept_and_not_taken_for_a_contradiction(Answer bad) {
        KeptCheckpoint five = log.append("unit/x", 5);
        WitnessAsked lying = new WitnessAsked(witness.witness.verifier(), body -> bad, log.notary.proven());

        assertThatThrownBy(() -> lying.attest(five, 0))
                .isInstanceOfSatisfying(
                        NotAttested.class, e -> assertThat(e.isContradiction()).isFalse());
    }

    @Test
    void a_cosignature_of_another_checkpoint_or_without_a_time_is_none() {
        KeptCheckpoint five = log.append("unit/x", 5);
        SignerKey key = SignerKey.create("w.example", KeyType.COSIGNATURE, new SecureRandom());
        String text = SignedNote.parse(five.note()).text();
        Instant now = Instant.parse("2026-11-28T03:00:00Z");
        List<String> bad = List.of(
                key.cosign(text.replace("\n5\n", "\n6\n"), now).line(),
                key.cosign(text, Instant.EPOCH).line(),
                key.cosign(text, now).line() + key.cosign("other\n", now).line());
        for (String lines : bad) {
            WitnessAsked lying = new WitnessAsked(key.verifier(), body -> answer(200, "", lines), log.notary.proven());
            assertThatThrownBy(() -> lying.attest(five, 0)).isInstanceOf(NotAttested.class);
        }
    }

    private static void awaitSize(Attesting asking, long size) {
        await().until(() -> asking.standing().size() == size);
    }
}
