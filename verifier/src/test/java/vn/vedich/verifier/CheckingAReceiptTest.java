package vn.vedich.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.NoteSignature;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.receipt.SignedReceipt;
import vn.vedich.verifier.RunningTheVerifier.Outcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckingAReceiptTest {

    private static final SignerKey KEY = SignerKey.create(SampleExport.ORIGIN, KeyType.ED25519, new SecureRandom());
    private static final SignerKey OTHER = SignerKey.create(SampleExport.ORIGIN, KeyType.ED25519, new SecureRandom());
    private static final SampleExport LOG = SampleExport.of(20, 3, new Random(1));
    private static final String DOCUMENT = "STT;Nội dung\n1;được\n";

    @TempDir
    private Path folder;

    private static String receipt(SignerKey signer, String checkpoint) {
        String unsigned = "{ \"receipt\" : 2, \"question\" : \"communes/quang-lam/timeline\",\n"
                + "\"moment\" : { \"asOf\" : null, \"knownAt\" : 5, \"reportedBy\" : null },\n"
                + "\"sha256\" : \"" + sha256() + "\", \"rows\" : 1, \"checkpoint\" : \""
                + checkpoint.replace("\n", "\\n") + "\", \"signature\" : null }";
        String text = SignedReceipt.read(unsigned).orElseThrow().text();
        String lines = SignedNote.sign(text, signer).signatures().stream()
                .map(NoteSignature::line)
                .collect(Collectors.joining());
        return unsigned.replace("\"signature\" : null", "\"signature\" : \"" + lines.replace("\n", "\\n") + "\"");
    }

    private static String receipt(SignerKey signer) {
        return receipt(signer, LOG.checkpoint(LOG.size(), signer));
    }

    private static String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(DOCUMENT.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome check(String receipt, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("receipt.json"), receipt);
        String[] words = new String[3 + more.length];
        words[0] = file.toString();
        words[1] = "--key";
        words[2] = KEY.verifier().line();
        System.arraycopy(more, 0, words, 3, more.length);
        return RunningTheVerifier.run(words);
    }

    @Test
    void whoever_has_the_key_sees_what_was_signed_and_for_which_document() throws IOException {
        Path document = Files.writeString(folder.resolve("timeline.csv"), DOCUMENT);

        Outcome outcome = check(receipt(KEY), "--document", document.toString());

        assertThat(outcome.status()).as(outcome.toString()).isZero();
        assertThat(outcome.out())
                .contains("signed: the receipt of communes/quang-lam/timeline as known at 5, 1 rows")
                .contains("covers " + LOG.size() + " events")
                .contains("the document is the one");
        assertThat(check(receipt(KEY)).out()).contains("not shown: which document it is of");
    }

    @Test
    void another_document_is_not_the_one() throws IOException {
        Path document = Files.writeString(folder.resolve("timeline.csv"), DOCUMENT.replace("được", "không"));

        Outcome outcome = check(receipt(KEY), "--document", document.toString());

        assertThat(outcome.status()).isEqualTo(Verifier.NOT_INTACT);
        assertThat(outcome.out()).contains("the document is not the one");
    }

    @ParameterizedTest
    @CsvSource({
        "quang-lam, quang-la",
        "\"rows\" : 1, \"rows\" : 2",
        "\"knownAt\" : 5, \"knownAt\" : 4",
        "\"receipt\" : 2, \"receipt\" : 3",
        "\"asOf\" : null, \"asOf\" : 1"
    })
    void whatever_is_altered_in_it_is_found(String said, String instead) throws IOException {
        Outcome outcome = check(receipt(KEY).replace(said, instead));

        assertThat(outcome.status()).as(outcome.toString()).isEqualTo(Verifier.NOT_INTACT);
        assertThat(outcome.out()).contains("is not of this text");
    }

    @Test
    void one_that_another_key_signed_or_nobody_did_is_not_believed() throws IOException {
        assertThat(check(receipt(OTHER)).out()).contains("not signed by any known key");
        assertThat(check(receipt(KEY).replaceFirst("\"signature\" : \"[^\"]*\"", "\"signature\" : null"))
                        .out())
                .contains("the receipt is not signed");
    }

    @Test
    void a_checkpoint_in_it_by_an_older_key_is_told_and_one_that_does_not_reach_is_no_good() throws IOException {
        Outcome older = check(receipt(KEY, LOG.checkpoint(LOG.size(), OTHER)));
        assertThat(older.status()).isZero();
        assertThat(older.out()).contains("signed by another key");

        assertThat(check(receipt(KEY, LOG.checkpoint(3, KEY))).status()).isEqualTo(Verifier.NOT_INTACT);
    }

    @Test
    void no_receipt_can_pass_for_a_checkpoint() {
        String text = SignedReceipt.read(receipt(KEY)).orElseThrow().text();
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(UnacceptableNote.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--checkpoint", "--witness", "--tiles", "--log"})
    void what_makes_no_sense_for_a_receipt_is_said(String option) throws IOException {
        assertThat(check(receipt(KEY), option, "x+1+y").status()).isEqualTo(Verifier.NOT_CHECKED);
    }
}
