package vn.vedich.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Inclusion;
import vn.vedich.proof.tree.NaiveTree;

/** With the example of c2sp.org/tlog-checkpoint. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckpointTest {

    private static final String EXAMPLE =
            "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
    private static final String ROOT = "\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";

    private static final SignerKey LOG = SignerKey.create("ve-dich.example/log", KeyType.ED25519, new SecureRandom());
    private static final SignerKey OTHER = SignerKey.create("other.example", KeyType.ED25519, new SecureRandom());
    private static final SignerKey WITNESS =
            SignerKey.create("witness.example/w", KeyType.COSIGNATURE, new SecureRandom());

    @Test
    void the_example_of_the_specification_is_read_and_written() {
        Checkpoint checkpoint = Checkpoint.parse(EXAMPLE);
        assertThat(checkpoint.origin()).isEqualTo("example.com/behind-the-sofa");
        assertThat(checkpoint.size()).isEqualTo(20_852_163);
        assertThat(checkpoint.text()).isEqualTo(EXAMPLE);
    }

    @Test
    void extension_lines_are_kept() {
        assertThat(Checkpoint.parse(EXAMPLE + "one\ntwo\n").extensions()).containsExactly("one", "two");
        assertThat(Checkpoint.parse(EXAMPLE + "one\ntwo\n").text()).isEqualTo(EXAMPLE + "one\ntwo\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "o\n7\n",
                "o\n07" + ROOT,
                "o\n+7" + ROOT,
                "o\n-7" + ROOT,
                "o\n" + ROOT,
                "o\n٧" + ROOT,
                "o\n9223372036854775808" + ROOT,
                "\n7" + ROOT,
                "o\n7\nAAAA\n",
                "o\n7\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "o\n7" + ROOT + "\n",
                "o\n7" + ROOT + "\nextension\n",
                "o\n7\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
            })
    void what_is_no_checkpoint_is_refused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(UnacceptableNote.class);
    }

    @Test
    void a_checkpoint_is_signed_by_a_key_of_the_logs_own_name() {
        Checkpoint checkpoint = new Checkpoint("ve-dich.example/log", 0, Hash.ofNothing());
        SignedNote signed = checkpoint.sign(LOG).cosignedBy(WITNESS, Instant.EPOCH);
        List<VerifierKey> keys = List.of(LOG.verifier(), WITNESS.verifier(), OTHER.verifier());

        assertThat(Checkpoint.open(signed, keys).checkpoint()).isEqualTo(checkpoint);
        assertThat(Checkpoint.open(signed, keys).signers())
                .containsExactlyInAnyOrder(LOG.verifier(), WITNESS.verifier());
        assertThatThrownBy(() -> checkpoint.sign(OTHER)).isInstanceOf(IllegalArgumentException.class);

        SignedNote stranger = SignedNote.sign(checkpoint.text(), OTHER).cosignedBy(WITNESS, Instant.EPOCH);
        assertThatThrownBy(() -> Checkpoint.open(stranger, keys)).isInstanceOf(UnacceptableNote.class);
    }

    @Property(tries = 50)
    void a_proof_in_one_file_is_read_as_written_and_holds_for_its_entry_only(
            @ForAll @IntRange(min = 1, max = 300) int size, @ForAll @IntRange(max = 299) int place) {
        TlogProof proof = proof(size, place % size);
        byte[] entry = ("leaf " + place % size).getBytes(StandardCharsets.UTF_8);

        assertThat(TlogProof.parse(proof.write())).isEqualTo(proof);
        assertThat(TlogProof.parse(proof.write()).write()).isEqualTo(proof.write());
        assertThat(proof.verify(entry, List.of(LOG.verifier())).checkpoint().size())
                .isEqualTo(size);
        assertThatThrownBy(() -> proof.verify(new byte[0], List.of(LOG.verifier())))
                .isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> proof.verify(entry, List.of(OTHER.verifier()))).isInstanceOf(UnacceptableNote.class);
    }

    @Property
    void a_proof_in_one_file_with_any_bit_changed_no_longer_holds(
            @ForAll @IntRange(max = 10_000) int place, @ForAll @IntRange(max = 7) int bit) {
        byte[] file = proof(11, 7).write().getBytes(StandardCharsets.UTF_8);
        file[place % file.length] ^= (byte) (1 << bit);
        String changed = new String(file, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> TlogProof.parse(changed)
                        .verify("leaf 7".getBytes(StandardCharsets.UTF_8), List.of(LOG.verifier())))
                .isInstanceOf(UnacceptableNote.class);
    }

    @Test
    void extra_data_of_a_proof_is_kept() {
        TlogProof bare = proof(5, 3);
        TlogProof proof = new TlogProof("eHl6", bare.index(), bare.path(), bare.checkpoint());
        assertThat(proof.write()).startsWith("c2sp.org/tlog-proof@v1\nextra eHl6\nindex 3\n");
        assertThat(TlogProof.parse(proof.write())).isEqualTo(proof);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c2sp.org/tlog-proof@v1\n",
                "c2sp.org/tlog-proof@v2\nindex 0\n\n",
                "c2sp.org/tlog-proof@v1\n\n",
                "c2sp.org/tlog-proof@v1\nindex 00\n\n",
                "c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\n",
                "c2sp.org/tlog-proof@v1\nindex 0\nextra eHl6\n\n",
                "c2sp.org/tlog-proof@v1\nextra x\nindex 0\n\n"
            })
    void what_is_no_proof_in_one_file_is_refused(String start) {
        String file = start + proof(1, 0).checkpoint().write();
        assertThatThrownBy(() -> TlogProof.parse(file)).isInstanceOf(UnacceptableNote.class);
    }

    private static TlogProof proof(int size, int index) {
        NaiveTree tree = NaiveTree.of(size);
        SignedNote checkpoint = new Checkpoint("ve-dich.example/log", size, tree.root()).sign(LOG);
        return new TlogProof(null, index, Inclusion.prove(tree, index, size), checkpoint);
    }
}
