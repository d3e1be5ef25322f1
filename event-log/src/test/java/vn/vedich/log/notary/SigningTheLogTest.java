package vn.vedich.log.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.CoveredEvent;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.tile.EntryBundle;
import vn.vedich.proof.tile.Tile;
import vn.vedich.proof.tree.Consistency;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Inclusion;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SigningTheLogTest extends NotaryFixture {

    @Test
    void an_empty_log_has_a_checkpoint_of_nothing() {
        assertThat(signedInFull()).isEqualTo(new Checkpoint(ORIGIN, 0, Hash.ofNothing()));
    }

    @Test
    void what_was_appended_is_signed_without_being_asked() {
        append("unit/x", 5);
        Checkpoint first = signedInFull();
        append("unit/x", 5);
        Checkpoint second = signedInFull();

        assertThat(first).isEqualTo(new Checkpoint(ORIGIN, 5, rootOf(5)));
        assertThat(second).isEqualTo(new Checkpoint(ORIGIN, 10, rootOf(10)));
    }

    @Test
    void what_came_last_is_signed_on_closing() {
        append("unit/x", 3);
        notary.close();

        assertThat(open(log.checkpoints().newest().orElseThrow())).isEqualTo(new Checkpoint(ORIGIN, 3, rootOf(3)));
        notary = signing();
    }

    @Test
    void every_position_is_proven_to_be_in_the_log_and_every_size_to_be_its_beginning() {
        append("unit/x", 700);
        Checkpoint whole = signedInFull();
        ProvenLog proven = notary.proven();

        for (CoveredEvent event : log.readCovered(0, 700)) {
            assertThat(Inclusion.holds(
                            event.position(),
                            whole.size(),
                            Hash.ofLeaf(event.leaf().bytes()),
                            proven.inclusion(event.position(), whole.size()),
                            whole.root()))
                    .isTrue();
        }
        assertThat(LongStream.rangeClosed(1, 700))
                .allMatch(size -> Consistency.holds(
                        size, rootOf(size), whole.size(), whole.root(), proven.consistency(size, whole.size())));
    }

    @Test
    void tiles_hold_the_hashes_of_the_leaves_and_bundles_their_bytes() {
        append("unit/x", 300);
        signedInFull();
        List<byte[]> leaves = log.readCovered(0, 300).stream()
                .map(event -> event.leaf().bytes())
                .toList();

        byte[] partial =
                notary.proven().tile(new Tile(Tile.Kind.HASHES, 0, 1, 44)).orElseThrow();
        byte[] bundle =
                notary.proven().tile(new Tile(Tile.Kind.ENTRIES, 0, 0, 256)).orElseThrow();

        assertThat(Hash.at(partial, 43)).isEqualTo(Hash.ofLeaf(leaves.get(299)));
        assertThat(EntryBundle.read(bundle)).containsExactlyElementsOf(leaves.subList(0, 256));
        assertThat(notary.proven().tile(new Tile(Tile.Kind.HASHES, 1, 0, 1))).isPresent();
        assertThat(notary.proven().tile(new Tile(Tile.Kind.HASHES, 0, 1, 45))).isEmpty();
    }

    @Test
    void a_restart_goes_on_with_the_same_key_and_the_same_tree() {
        append("unit/x", 300);
        String key = keptWhen(signedInFull()).verifierKey();
        restart();
        append("unit/x", 300);

        assertThat(signedInFull()).isEqualTo(new Checkpoint(ORIGIN, 600, rootOf(600)));
        assertThat(log.checkpoints().newest().orElseThrow().verifierKey()).isEqualTo(key);
    }

    @Test
    void tiles_that_are_gone_are_made_anew_from_the_log() throws IOException {
        append("unit/x", 300);
        signedInFull();
        notary.close();
        removeProofs();
        notary = signing();
        append("unit/x", 1);

        assertThat(signedInFull()).isEqualTo(new Checkpoint(ORIGIN, 301, rootOf(301)));
    }

    @Test
    void a_process_without_the_key_proves_but_does_not_sign() {
        append("unit/x", 3);
        KeptCheckpoint signed = keptWhen(signedInFull());
        notary.close();
        append("unit/x", 3);
        Path elsewhere = folder.resolve("elsewhere");
        try (Notary other = Notary.signing(
                log,
                elsewhere.resolve("proofs.sqlite"),
                elsewhere.resolve("keys"),
                ORIGIN,
                CLOCK,
                new SecureRandom())) {
            await().until(() -> other.proven().size() == 6);
            assertThat(other.signs()).isFalse();
            assertThat(other.proven().root(6)).isEqualTo(rootOf(6));
        }
        assertThat(log.checkpoints().newest()).contains(signed);
        assertThat(elsewhere.resolve("keys")).doesNotExist();
        notary = signing();
    }

    @Test
    void only_its_owner_can_read_the_key() throws IOException {
        signedInFull();
        Path key = folder.resolve("keys").resolve("log.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_rotated_key_is_told_by_the_log_and_both_sign_the_checkpoint_that_covers_it() {
        append("unit/x", 3);
        String before = keptWhen(signedInFull()).verifierKey();
        String after = notary.rotateKey(_ -> "{\"why\":{\"erasable\":\"hằng năm\"}}");

        KeptCheckpoint kept = log.checkpoints().newest().orElseThrow();
        List<VerifierKey> both = List.of(VerifierKey.parse(before), VerifierKey.parse(after));
        CoveredEvent rotation = log.readCovered(3, 1).getFirst();
        JsonNode said = CanonicalJson.parse(rotation.event().payload());

        assertThat(kept.size()).isEqualTo(4);
        assertThat(kept.verifierKey()).isEqualTo(after).isNotEqualTo(before);
        assertThat(SignedNote.parse(kept.note()).verifiedBy(both)).containsExactlyInAnyOrderElementsOf(both);
        assertThat(rotation.event().name()).isEqualTo(KeyRotated.NAME);
        assertThat(said.path("from").stringValue()).isEqualTo(before);
        assertThat(said.path("to").stringValue()).isEqualTo(after);
    }

    @Test
    void after_a_rotation_only_the_new_key_signs_also_after_a_restart() {
        String before = keptWhen(signedInFull()).verifierKey();
        String after = notary.rotateKey(_ -> "{}");
        restart();
        append("unit/x", 1);
        KeptCheckpoint kept = keptWhen(signedInFull());

        assertThat(SignedNote.parse(kept.note())
                        .verifiedBy(List.of(VerifierKey.parse(before), VerifierKey.parse(after))))
                .containsExactly(VerifierKey.parse(after));
        assertThat(folder.resolve("keys").resolve("log.key.next")).doesNotExist();
    }

    @Test
    void a_rotation_that_was_cut_off_after_the_log_was_told_is_completed_by_the_next_signature() {
        String before = keptWhen(signedInFull()).verifierKey();
        notary.close();
        KeyFolder keys = new KeyFolder(folder.resolve("keys"), ORIGIN, new SecureRandom());
        Rotation cutOff = new Rotation(keys.currentOrNew(), keys.nextOrNew());
        cutOff.event("{}").appendTo(log, java.time.LocalDate.EPOCH);
        notary = signing();
        signedInFull();

        KeptCheckpoint kept = log.checkpoints().newest().orElseThrow();
        List<VerifierKey> both = List.of(VerifierKey.parse(before), cutOff.to().verifier());
        assertThat(SignedNote.parse(kept.note()).verifiedBy(both)).containsExactlyInAnyOrderElementsOf(both);
        assertThat(kept.verifierKey()).isEqualTo(cutOff.to().verifier().line());
    }

    @Test
    void a_log_that_lost_what_was_signed_is_not_signed_again() {
        append("unit/x", 5);
        signedInFull();
        notary.close();
        log.checkpoints().keep(new KeptCheckpoint(9, "a note of more", keptVerifier()));
        notary = signing();
        append("unit/x", 1);

        await().until(() -> notary.trouble().isPresent());
        assertThat(notary.trouble().orElseThrow()).contains("the log ends at position 5, a checkpoint covers 9");
    }

    @Test
    void erasing_a_text_changes_no_leaf_and_no_proof() {
        log.append(commit("c", event("a", "unit/x", 0, "{\"head\":{\"erasable\":\"bà Lan\"},\"dong\":5}")));
        append("unit/y", 2);
        Checkpoint signed = signedInFull();
        byte[] leaf = log.readCovered(0, 1).getFirst().leaf().bytes();
        String hash = CanonicalJson.parse(
                        log.readCovered(0, 1).getFirst().event().payload())
                .path("head")
                .path("sealed")
                .stringValue();

        assertThat(log.eraseText(0, hash)).isTrue();

        assertThat(log.read(0, 1).getFirst().payload()).isEqualTo("{\"dong\":5,\"head\":{\"erasable\":null}}");
        assertThat(log.readCovered(0, 1).getFirst().leaf().bytes()).isEqualTo(leaf);
        assertThat(rootOf(3)).isEqualTo(signed.root());
    }

    private String keptVerifier() {
        return log.checkpoints().newest().orElseThrow().verifierKey();
    }

    private KeptCheckpoint keptWhen(Checkpoint signed) {
        KeptCheckpoint kept = log.checkpoints().newest().orElseThrow();
        assertThat(kept.size()).isEqualTo(signed.size());
        return kept;
    }
}
