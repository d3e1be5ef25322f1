package vn.vedich.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
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
        assertThat(history.open(checkpoint(10, FIRST)).size()).isEqualTo(10);
        assertThat(history.open(checkpoint(11, SECOND)).size()).isEqualTo(11);
        assertThat(history.open(checkpoint(20, SECOND)).size()).isEqualTo(20);
        assertThat(history.open(checkpoint(21, THIRD)).size()).isEqualTo(21);
    }

    @Test
    void the_first_checkpoint_that_covers_a_rotation_is_signed_by_both_keys() {
        assertThat(history.signersOf(11, 10)).containsExactlyInAnyOrder(FIRST.verifier(), SECOND.verifier());
        assertThat(history.signersOf(12, 11)).containsExactly(SECOND.verifier());
        assertThat(history.signersOf(9, 0)).containsExactly(FIRST.verifier());
        assertThat(history.open(checkpoint(11, FIRST, SECOND)).size()).isEqualTo(11);
    }

    @Test
    void a_key_that_was_given_up_or_is_not_yet_in_use_signs_nothing() {
        assertThatThrownBy(() -> history.open(checkpoint(11, FIRST))).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> history.open(checkpoint(10, SECOND))).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> history.open(checkpoint(30, SECOND))).isInstanceOf(UnacceptableNote.class);
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
