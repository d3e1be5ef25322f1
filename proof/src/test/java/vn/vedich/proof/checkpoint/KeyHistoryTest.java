package vn.vedich.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.tree.Hash;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeyHistoryTest {

    private static final SignerKey FIRST = key("log", KeyType.ED25519);
    private static final SignerKey SECOND = key("log", KeyType.ED25519);
    private static final SignerKey THIRD = key("log", KeyType.ED25519);

    private final KeyHistory history = KeyHistory.startingWith(FIRST.verifier())
            .rotated(10, rotation(FIRST, SECOND))
            .rotated(20, rotation(SECOND, THIRD));

    @Test
    void a_checkpoint_is_signed_by_the_key_of_the_last_rotation_that_it_covers() {
        assertThat(open(checkpoint(10, FIRST), FIRST).size()).isEqualTo(10);
        assertThat(open(checkpoint(11, SECOND), SECOND).size()).isEqualTo(11);
        assertThat(open(checkpoint(20, SECOND), SECOND).size()).isEqualTo(20);
        assertThat(open(checkpoint(21, THIRD), THIRD).size()).isEqualTo(21);
    }

    @Test
    void the_first_checkpoint_that_covers_a_rotation_is_signed_by_both_keys() {
        assertThat(history.signersOf(11, 10)).containsExactlyInAnyOrder(FIRST.verifier(), SECOND.verifier());
        assertThat(history.signersOf(12, 11)).containsExactly(SECOND.verifier());
        assertThat(history.signersOf(9, 0)).containsExactly(FIRST.verifier());
        assertThat(open(checkpoint(11, FIRST, SECOND), FIRST).size()).isEqualTo(11);
    }

    @Test
    void a_key_that_was_given_up_or_is_not_yet_in_use_signs_nothing() {
        assertThatThrownBy(() -> open(checkpoint(11, FIRST), FIRST)).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> open(checkpoint(10, SECOND), SECOND)).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> open(checkpoint(30, SECOND), SECOND)).isInstanceOf(UnacceptableNote.class);
    }

    @Test
    void trust_goes_on_to_the_next_key_by_a_checkpoint_of_the_one_before() {
        SignedNote newest = checkpoint(30, THIRD);
        SignedNote first = checkpoint(11, FIRST, SECOND);
        SignedNote second = checkpoint(25, SECOND, THIRD);
        assertThat(open(newest, FIRST, first, second).size()).isEqualTo(30);
        assertThat(open(newest, SECOND, second).size()).isEqualTo(30);
        assertThatThrownBy(() -> open(newest, FIRST)).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> open(newest, FIRST, second)).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> open(newest, FIRST, first)).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> open(newest, FIRST, checkpoint(10, FIRST, SECOND), second))
                .isInstanceOf(UnacceptableNote.class);
    }

    private Checkpoint open(SignedNote note, SignerKey trusted, SignedNote... others) {
        return history.open(note, List.of(trusted.verifier()), List.of(others));
    }

    @Test
    void a_rotation_goes_on_from_the_key_in_use_and_never_back() {
        assertThatThrownBy(() -> history.rotated(30, rotation(SECOND, key("log", KeyType.ED25519))))
                .isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> history.rotated(30, rotation(THIRD, FIRST))).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> history.rotated(20, rotation(THIRD, key("log", KeyType.ED25519))))
                .isInstanceOf(UnacceptableNote.class);
    }

    @Test
    void a_rotation_stays_with_one_log_and_one_kind_of_key() {
        SignerKey other = key("other", KeyType.ED25519);
        SignerKey witness = key("log", KeyType.COSIGNATURE);
        assertThatThrownBy(() -> rotation(FIRST, other)).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> rotation(FIRST, witness)).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> rotation(FIRST, FIRST)).isInstanceOf(UnacceptableNote.class);
    }

    @Test
    void a_rotation_is_read_as_it_was_written_and_in_no_other_form() {
        KeyRotation rotation = rotation(FIRST, SECOND);
        assertThat(KeyRotation.parse(rotation.payload())).isEqualTo(rotation);
        assertThatThrownBy(() -> KeyRotation.parse(rotation.payload() + " ")).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> KeyRotation.parse("{}")).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> KeyRotation.parse("")).isInstanceOf(UnacceptableNote.class);
    }

    private static SignerKey key(String name, KeyType type) {
        return SignerKey.create(name, type, new SecureRandom());
    }

    private static KeyRotation rotation(SignerKey from, SignerKey to) {
        return new KeyRotation(from.verifier(), to.verifier());
    }

    private static SignedNote checkpoint(long size, SignerKey... keys) {
        return new Checkpoint("log", size, Hash.ofNothing()).sign(keys);
    }
}
