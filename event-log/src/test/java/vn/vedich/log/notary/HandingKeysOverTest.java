package vn.vedich.log.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.Attestation;
import vn.vedich.log.Attestation.Kind;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.LogUnavailable;
import vn.vedich.proof.checkpoint.Handover;
import vn.vedich.proof.checkpoint.Handovers;
import vn.vedich.proof.checkpoint.Reliance;
import vn.vedich.proof.checkpoint.Reliance.GrewInto;
import vn.vedich.proof.checkpoint.Reliance.HandedOver;
import vn.vedich.proof.checkpoint.Reliance.Signed;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.VerifierKey;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandingKeysOverTest extends NotaryFixture {

    private final List<VerifierKey> keys = new ArrayList<>();
    private final List<KeptCheckpoint> signed = new ArrayList<>();

    /** Three events, a rotation, and so on. */
    private void rotate(int times) {
        grow();
        for (int i = 0; i < times; i++) {
            notary.rotateKey(_ -> "{\"why\":{\"erasable\":\"hằng năm\"}}");
            keep();
            grow();
        }
    }

    private void grow() {
        append("unit/x", 3);
        signedInFull();
        keep();
    }

    private void keep() {
        KeptCheckpoint newest = log.checkpoints().newest().orElseThrow();
        signed.add(newest);
        VerifierKey key = VerifierKey.parse(newest.verifierKey());
        if (!keys.contains(key)) {
            keys.add(key);
        }
    }

    @Test
    void with_the_hand_overs_any_key_that_ever_signed_judges_every_checkpoint() {
        rotate(3);

        for (KeptCheckpoint checkpoint : signed) {
            VerifierKey signer = VerifierKey.parse(checkpoint.verifierKey());
            Handovers handovers =
                    Handovers.parse(notary.proven().handovers(checkpoint.size()).write());
            for (VerifierKey trusted : keys) {
                Class<? extends Reliance> way = trusted.equals(signer)
                        ? Signed.class
                        : keys.indexOf(trusted) < keys.indexOf(signer) ? HandedOver.class : GrewInto.class;

                assertThat(handovers.judge(SignedNote.parse(checkpoint.note()), signer, List.of(trusted)))
                        .isInstanceOf(way);
            }
        }
        assertThat(signed).hasSize(7);
    }

    @Test
    void they_are_the_same_after_a_restart_and_say_nothing_but_the_keys() {
        rotate(2);
        String before = notary.proven().handovers(5).write();
        restart();

        assertThat(notary.proven().handovers(5).write()).isEqualTo(before);
        assertThat(before.lines()).hasSize(2);
        assertThat(before).doesNotContain("hằng năm");
    }

    @Test
    void a_key_that_was_never_rotated_has_none_and_an_empty_log_hands_over_too() {
        signedInFull();
        keep();
        assertThat(notary.proven().handovers(0)).isEqualTo(Handovers.none());
        notary.rotateKey(_ -> "{}");
        keep();

        assertThat(keys).hasSize(2);
        assertThat(notary.proven()
                        .handovers(1)
                        .judge(SignedNote.parse(signed.getLast().note()), keys.getLast(), List.of(keys.getFirst())))
                .isInstanceOf(HandedOver.class);
    }

    @Test
    void what_witnesses_said_of_the_hand_over_goes_along() {
        rotate(1);
        SignerKey witness = SignerKey.create("witness.example", KeyType.COSIGNATURE, new SecureRandom());
        SignedNote bare = SignedNote.parse(signed.get(1).note());
        Instant time = Instant.parse("2026-11-28T04:00:00Z");
        log.attestations()
                .keep(new Attestation(
                        signed.get(1).size(),
                        Kind.COSIGNATURE,
                        witness.verifier().line(),
                        witness.cosign(bare.text(), time).line()));

        Handover handover = notary.proven().handovers(2).all().getFirst();

        assertThat(handover.checkpoint()).isEqualTo(bare.cosignedBy(witness, time));
    }

    @Test
    void of_a_tree_that_is_not_there_yet_nothing_is_shown() {
        rotate(1);

        assertThatThrownBy(() -> notary.proven().handovers(notary.proven().size() + 1))
                .isInstanceOf(LogUnavailable.class);
    }
}
