package vn.vedich.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.verifier.RunningTheVerifier.Outcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RelyingOnWitnessesTest {

    private static final SignerKey KEY = SignerKey.create(SampleExport.ORIGIN, KeyType.ED25519, new SecureRandom());
    private static final SignerKey ONE = witness("one.example");
    private static final SignerKey TWO = witness("two.example");
    private static final Instant TIME = Instant.parse("2026-11-28T03:00:00Z");
    private static final SampleExport LOG = SampleExport.of(20, 3, new Random(1));
    private static final int HALF = LOG.size() / 2;

    @TempDir
    private Path folder;

    private Path log;

    @BeforeEach
    void write_the_log() throws IOException {
        log = SampleExport.write(folder.resolve("export.ndjson"), LOG.lines());
    }

    private static SignerKey witness(String name) {
        return SignerKey.create(name, KeyType.COSIGNATURE, new SecureRandom());
    }

    @Test
    void who_cosigned_and_when_is_said_before_the_verdict() throws IOException {
        Path checkpoint = checkpoint(LOG.size(), ONE, TWO);

        Outcome outcome = run(checkpoint, "--witness", line(ONE), "--witness", line(TWO));

        assertThat(outcome.status()).isEqualTo(Verifier.INTACT);
        assertThat(outcome.out().lines())
                .containsExactly(
                        "cosigned: the first " + LOG.size() + " events, by one.example at 2026-11-28T03:00:00Z",
                        "cosigned: the first " + LOG.size() + " events, by two.example at 2026-11-28T03:00:00Z",
                        "intact: " + LOG.size() + " events, all covered by the checkpoint");
    }

    @Test
    void a_log_that_too_few_have_seen_is_not_let_pass() throws IOException {
        Path checkpoint = checkpoint(LOG.size(), ONE, witness("stranger.example"));

        Outcome outcome = run(checkpoint, "--witness", line(ONE), "--witness", line(TWO));

        assertThat(outcome.status()).isEqualTo(Verifier.NOT_INTACT);
        assertThat(outcome.out())
                .endsWith("not witnessed: of 2 witnesses 2 must have cosigned one checkpoint, and 1 did\n");
        assertThat(run(checkpoint, "--witness", line(ONE), "--witness", line(TWO), "--witnesses-needed", "1")
                        .status())
                .isEqualTo(Verifier.INTACT);
    }

    @Test
    void one_witness_that_signed_twice_is_one() throws IOException {
        Path checkpoint = checkpoint(LOG.size(), ONE, ONE);

        assertThat(run(checkpoint, "--witness", line(ONE), "--witness", line(TWO))
                        .status())
                .isEqualTo(Verifier.NOT_INTACT);
    }

    @Test
    void an_older_checkpoint_that_was_cosigned_speaks_for_what_it_covers() throws IOException {
        Path newest = checkpoint(LOG.size());
        Path older = checkpoint(HALF, ONE);

        Outcome outcome = run(newest, "--checkpoint", older.toString(), "--witness", line(ONE));

        assertThat(outcome.status()).isEqualTo(Verifier.INTACT);
        assertThat(outcome.out())
                .startsWith("cosigned: the first " + HALF + " events, by one.example")
                .contains("intact: " + LOG.size() + " events, all covered by the checkpoint");
    }

    @Test
    void a_cosignature_that_is_not_of_the_checkpoint_spoils_it() throws IOException {
        SignedNote true20 = note(LOG.size());
        Path forged = Files.writeString(
                folder.resolve("forged"),
                true20.with(List.of(ONE.cosign(note(HALF).text(), TIME))).write());

        assertThat(run(forged).status()).isEqualTo(Verifier.INTACT);
        Outcome outcome = run(forged, "--witness", line(ONE));
        assertThat(outcome.status()).isEqualTo(Verifier.NOT_INTACT);
        assertThat(outcome.out()).contains("the signature of one.example is not of this text");
    }

    @Test
    void a_log_that_was_written_anew_fails_against_what_a_witness_cosigned_though_its_own_key_signed_it_all()
            throws IOException {
        Path cosigned = checkpoint(LOG.size(), ONE);
        SampleExport anew = SampleExport.of(40, 3, new Random(2));
        Path other = SampleExport.write(folder.resolve("anew.ndjson"), anew.lines());
        Path byTheKey = Files.writeString(folder.resolve("anew"), anew.checkpoint(anew.size(), KEY));

        assertThat(verify(other, byTheKey).status()).isEqualTo(Verifier.INTACT);
        assertThat(verify(other, byTheKey, "--witness", line(ONE)).out()).contains("not witnessed");
        Outcome outcome = verify(other, byTheKey, "--checkpoint", cosigned.toString(), "--witness", line(ONE));
        assertThat(outcome.status()).isEqualTo(Verifier.NOT_INTACT);
        assertThat(outcome.out()).contains("is of another log");
    }

    @Test
    void what_is_no_key_of_a_witness_or_given_twice_is_refused() throws IOException {
        Path checkpoint = checkpoint(LOG.size(), ONE);

        assertThat(run(checkpoint, "--witness", line(KEY)).err()).contains("not one of a witness");
        assertThat(run(checkpoint, "--witness", line(ONE), "--witness", line(ONE))
                        .err())
                .contains("given twice");
    }

    private static String line(SignerKey key) {
        return key.verifier().line();
    }

    private static SignedNote note(int size) {
        return SignedNote.parse(LOG.checkpoint(size, KEY));
    }

    private Path checkpoint(int size, SignerKey... witnesses) throws IOException {
        SignedNote note = note(size);
        for (SignerKey witness : witnesses) {
            note = note.cosignedBy(witness, TIME);
        }
        return Files.writeString(folder.resolve("checkpoint-" + size), note.write());
    }

    private Outcome run(Path checkpoint, String... more) {
        return verify(log, checkpoint, more);
    }

    private static Outcome verify(Path log, Path checkpoint, String... more) {
        List<String> words = new ArrayList<>(
                List.of(log.toString(), "--checkpoint", checkpoint.toString(), "--key", line(KEY), "--quiet"));
        words.addAll(List.of(more));
        return RunningTheVerifier.run(words.toArray(String[]::new));
    }
}
