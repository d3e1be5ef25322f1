package vn.vedich.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the worked examples of c2sp.org/signed-note and of Go's sumdb/note. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignedNoteTest {

    private static final VerifierKey FOO =
            VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    private static final String OF_FOO = "This is an example message.\n\n\u2014 example.com/foo "
            + "Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

    private static final SignerKey PETER =
            SignerKey.parse("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");
    private static final String BY_PETER = "\u2014 PeterNeumann "
            + "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final VerifierKey ENOCH =
            VerifierKey.parse("EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop");
    private static final String BY_ENOCH = "\u2014 EnochRoot "
            + "rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";

    private static final SignerKey WITNESS =
            SignerKey.create("witness.example/w", KeyType.COSIGNATURE, new SecureRandom());

    @Test
    void the_example_of_the_specification_is_good() {
        SignedNote note = SignedNote.parse(OF_FOO);
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(note.verifiedBy(List.of(FOO))).containsExactly(FOO);
        assertThat(note.write()).isEqualTo(OF_FOO);
    }

    @Test
    void a_text_is_signed_byte_for_byte_as_by_the_reference_implementation() {
        assertThat(SignedNote.sign(TEXT, PETER).write()).isEqualTo(TEXT + "\n" + BY_PETER);
        assertThat(PETER.verifier().line())
                .isEqualTo("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    }

    @Test
    void signatures_of_unknown_keys_are_ignored_but_one_known_key_must_have_signed() {
        SignedNote note = SignedNote.parse(TEXT + "\n" + BY_PETER + BY_ENOCH);
        assertThat(note.verifiedBy(List.of(PETER.verifier()))).containsExactly(PETER.verifier());
        assertThat(note.verifiedBy(List.of(ENOCH, PETER.verifier()))).containsExactly(PETER.verifier(), ENOCH);
        assertThatThrownBy(() -> note.verifiedBy(List.of(FOO))).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> note.verifiedBy(Set.of())).isInstanceOf(UnacceptableNote.class);
    }

    @Test
    void one_bad_signature_of_a_known_key_spoils_the_note() {
        String bad = BY_ENOCH.replace("rwz+eBzm", "rwz+eCzm");
        SignedNote note = SignedNote.parse(TEXT + "\n" + BY_PETER + bad);
        assertThat(note.verifiedBy(List.of(PETER.verifier()))).hasSize(1);
        assertThatThrownBy(() -> note.verifiedBy(List.of(PETER.verifier(), ENOCH)))
                .isInstanceOf(UnacceptableNote.class);
    }

    @Test
    void empty_lines_of_the_text_are_its_own() {
        String text = "one\n\ntwo\n\n\n";
        SignedNote note = SignedNote.parse(SignedNote.sign(text, PETER).write());
        assertThat(note.text()).isEqualTo(text);
        assertThat(note.verifiedBy(List.of(PETER.verifier()))).hasSize(1);
    }

    @Test
    void as_many_signatures_are_read_as_the_specification_asks_for_and_no_endless_number() {
        assertThat(SignedNote.parse(TEXT + "\n" + BY_PETER.repeat(16)).verifiedBy(List.of(PETER.verifier())))
                .hasSize(1);
        String tooMany = TEXT + "\n" + BY_PETER.repeat(SignedNote.MAX_SIGNATURES + 1);
        assertThatThrownBy(() -> SignedNote.parse(tooMany)).isInstanceOf(UnacceptableNote.class);
        byte[] tooLong = new byte[SignedNote.MAX_BYTES + 1];
        assertThatThrownBy(() -> SignedNote.parse(tooLong)).isInstanceOf(UnacceptableNote.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "text\n",
                "text\n\n",
                "text\n\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvA==",
                "text\n\n- PeterNeumann x08go/ZJkuBS9UG/SffcvA==\n",
                "text\n\n\u2014 Peter Neumann x08go/ZJkuBS9UG/SffcvA==\n",
                "text\n\n\u2014  x08go/ZJkuBS9UG/SffcvA==\n",
                "text\n\n\u2014 Peter+Neumann x08go/ZJkuBS9UG/SffcvA==\n",
                "text\n\n\u2014 Peter\u2003Neumann x08go/ZJkuBS9UG/SffcvA==\n",
                "text\n\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvA\n",
                "text\n\n\u2014 PeterNeumann x08goA==\n",
                "text\n\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvB==\n",
                "text\n\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvA==\nmore\n",
                "te\rxt\n\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvA==\n",
                "te\txt\n\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvA==\n",
                "te\ud800xt\n\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvA==\n"
            })
    void what_is_no_note_is_refused(String note) {
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(UnacceptableNote.class);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] note = OF_FOO.getBytes(StandardCharsets.UTF_8);
        note[3] = (byte) 0xff;
        assertThatThrownBy(() -> SignedNote.parse(note)).isInstanceOf(UnacceptableNote.class);
    }

    @Property
    void a_note_with_any_bit_changed_is_refused(
            @ForAll @IntRange(max = 1_000) int place, @ForAll @IntRange(max = 7) int bit) {
        byte[] note = OF_FOO.getBytes(StandardCharsets.UTF_8);
        note[place % note.length] ^= (byte) (1 << bit);
        assertThatThrownBy(() -> SignedNote.parse(note).verifiedBy(List.of(FOO)))
                .isInstanceOf(UnacceptableNote.class);
    }

    @Property
    void a_part_of_a_key_or_a_changed_key_is_no_key(
            @ForAll @IntRange(max = 100) int from, @ForAll @IntRange(max = 7) int bit) {
        String secret = PETER.secretLine();
        assertThat(SignerKey.parse(secret).secretLine()).isEqualTo(secret);
        String line = FOO.line();
        int cut = 1 + from % (line.length() - 1);
        assertThatThrownBy(() -> VerifierKey.parse(line.substring(cut))).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> VerifierKey.parse(line.substring(0, cut))).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> VerifierKey.parse(flipped(line, from, bit))).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> SignerKey.parse(flipped(secret, from, bit))).isInstanceOf(UnacceptableNote.class);
    }

    private static String flipped(String text, int place, int bit) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        bytes[place % bytes.length] ^= (byte) (1 << bit);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==",
                "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
            })
    void keys_that_the_reference_implementation_refuses_are_refused(String line) {
        assertThatThrownBy(() -> VerifierKey.parse(line)).isInstanceOf(UnacceptableNote.class);
    }

    @Test
    void a_private_key_shows_itself_only_when_asked_by_its_name() {
        assertThat(PETER).hasToString("signer key of " + PETER.verifier().line());
        assertThatThrownBy(() -> SignerKey.parse("PRIVATE+KEY+PeterNeumann+c74f20a4+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx0"))
                .hasMessageNotContaining("AYEKFALV");
    }

    @Test
    void a_new_key_signs_what_its_verifier_key_finds_good() {
        SignerKey key = SignerKey.create("ve-dich.example", KeyType.ED25519, new SecureRandom());
        SignedNote note = SignedNote.parse(SignedNote.sign(TEXT, key).write());
        assertThat(note.verifiedBy(List.of(VerifierKey.parse(key.verifier().line()))))
                .hasSize(1);
        assertThat(SignerKey.parse(key.secretLine()).verifier()).isEqualTo(key.verifier());
    }

    @Test
    void a_witness_signs_the_text_with_a_time() {
        Instant time = Instant.ofEpochSecond(1_727_964_367);
        SignedNote note = SignedNote.sign(TEXT, PETER).cosignedBy(WITNESS, time);
        VerifierKey key = VerifierKey.parse(WITNESS.verifier().line());

        assertThat(SignedNote.parse(note.write()).verifiedBy(List.of(key))).containsExactly(key);
        assertThat(Cosignature.read(note.signatures().getLast().bytes())
                        .orElseThrow()
                        .time())
                .isEqualTo(time.getEpochSecond());
    }

    @Test
    void who_cosigned_and_when_is_told_of_known_witnesses_only() {
        Instant time = Instant.ofEpochSecond(1_727_964_367);
        SignerKey stranger = SignerKey.create("witness.example/x", KeyType.COSIGNATURE, new SecureRandom());
        SignedNote note =
                SignedNote.sign(TEXT, PETER).cosignedBy(stranger, time).cosignedBy(WITNESS, time.plusSeconds(5));

        assertThat(note.cosignatures(List.of(WITNESS.verifier())))
                .containsExactly(new Cosigned(WITNESS.verifier(), time.plusSeconds(5)));
        assertThat(SignedNote.sign(TEXT, PETER).cosignatures(List.of(WITNESS.verifier())))
                .isEmpty();
    }

    @Test
    void a_cosignature_of_another_text_spoils_the_note() {
        NoteSignature other = WITNESS.cosign("another text\n", Instant.EPOCH);
        SignedNote note = SignedNote.sign(TEXT, PETER).with(List.of(other));

        assertThatThrownBy(() -> note.cosignatures(List.of(WITNESS.verifier()))).isInstanceOf(UnacceptableNote.class);
        assertThat(note.verifiedBy(List.of(PETER.verifier()))).hasSize(1);
    }

    /** From c2sp.org/tlog-cosignature. */
    @Test
    void the_time_in_the_specification_s_example_is_read() {
        NoteSignature example = NoteSignature.parse(
                "\u2014 witness.example.com/w1 "
                    + "jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==");
        assertThat(example.cosignedAt()).isEqualTo(Instant.ofEpochSecond(1_679_315_147));
    }

    @Property(tries = 200)
    void a_cosignature_with_any_bit_changed_is_refused(
            @ForAll @IntRange(max = 71) int place, @ForAll @IntRange(max = 7) int bit) {
        NoteSignature good = WITNESS.cosign(TEXT, Instant.ofEpochSecond(1_727_964_367));
        byte[] made = good.bytes();
        made[place] ^= (byte) (1 << bit);
        SignedNote note = new SignedNote(TEXT, List.of(NoteSignature.of(WITNESS.verifier(), made)));

        assertThatThrownBy(() -> note.verifiedBy(List.of(WITNESS.verifier()))).isInstanceOf(UnacceptableNote.class);
    }

    @Test
    void the_time_of_a_published_cosignature_is_read() {
        NoteSignature published = NoteSignature.parse(
                "\u2014 witness "
                    + "ZGhGuQAAAABm/qTPeyKXD+R2rzyQsxPiP8mXum7qq/iF0u4vanlqJyocWODBt97w9uL+8qT7S5gxEHWWOworDcFiEBYJXORmnFBOBA==");
        assertThat(Cosignature.read(published.bytes()).orElseThrow().time()).isEqualTo(1_727_964_367);
    }
}
