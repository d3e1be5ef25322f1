package vn.vedich.log.notary;

import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.Checkpoints;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.EventLog;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.NoteSignature;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.tree.Hash;

/** Signs checkpoints with the installation's key, if this process has it, and keeps them with the log. */
final class Signing {

    private static final Logger LOGGER = LoggerFactory.getLogger(Signing.class);

    private final EventLog log;
    private final KeyFolder keys;
    private final String origin;

    Signing(EventLog log, KeyFolder keys, String origin) {
        this.log = log;
        this.keys = keys;
        this.origin = origin;
    }

    /**
     * Whether this process may sign. The first one that signs in an installation makes the key, and registers it with a
     * checkpoint of nothing; later ones must have it.
     */
    boolean begin() {
        Checkpoints checkpoints = log.checkpoints();
        if (checkpoints.newest().isEmpty()) {
            keep(0, Hash.ofNothing(), keys.currentOrNew());
        }
        String signing = checkpoints.newest().orElseThrow().verifierKey();
        if (keys.next().filter(next -> isOf(next, signing)).isPresent()) {
            keys.completeRotation();
        }
        boolean ours = keys.current().filter(key -> isOf(key, signing)).isPresent();
        if (ours) {
            LOGGER.info("Checkpoints are signed with {}", signing);
        } else {
            LOGGER.warn("This process does not have the key {}: it signs no checkpoints", signing);
        }
        return ours;
    }

    private static boolean isOf(SignerKey key, String verifierKey) {
        return key.verifier().line().equals(verifierKey);
    }

    /** Signs the tree of this size, with both keys where it is the first to cover a rotation. */
    void sign(long size, Hash root) {
        SignerKey current = keys.currentOrNew();
        Optional<SignerKey> next = keys.next().filter(key -> isCovered(Rotation.commandId(key.verifier()), size));
        if (next.isPresent()) {
            keep(size, root, next.get(), current);
            keys.completeRotation();
        } else {
            keep(size, root, current);
        }
    }

    private boolean isCovered(String commandId, long size) {
        return log.commit(commandId)
                .filter(rotation -> rotation.lastPosition() < size)
                .isPresent();
    }

    /** The lines of signatures of a text that is no checkpoint. */
    String signatureOf(String text) {
        return SignedNote.sign(text, keys.currentOrNew()).signatures().stream()
                .map(NoteSignature::line)
                .collect(Collectors.joining());
    }

    /** @param signers the first is the one that signs from now on */
    private void keep(long size, Hash root, SignerKey... signers) {
        SignedNote note = new Checkpoint(origin, size, root).sign(signers);
        log.checkpoints()
                .keep(new KeptCheckpoint(
                        size, note.write(), signers[0].verifier().line()));
    }

    /** Whether a rotation was begun and is not over. */
    boolean isRotating() {
        return keys.next().isPresent();
    }

    /** Begins a rotation, or goes on with one that was begun: the key that it leads to. */
    Rotation rotation() {
        return new Rotation(keys.currentOrNew(), keys.nextOrNew());
    }
}
