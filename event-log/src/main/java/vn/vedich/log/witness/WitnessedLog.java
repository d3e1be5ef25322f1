package vn.vedich.log.witness;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.vedich.proof.note.NoteSignature;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;

/**
 * A log that is watched over.
 *
 * @param origin its name, as its checkpoints bear it
 * @param keys that may sign them, one or more; after a rotation the former and the new one
 */
public record WitnessedLog(String origin, List<VerifierKey> keys) {

    public WitnessedLog {
        keys = List.copyOf(keys);
        if (origin.isBlank() || keys.isEmpty()) {
            throw new IllegalArgumentException("a log has a name, and a key that signs its checkpoints");
        }
    }

    /** The note with no signature but those of the log's keys; empty when none of them signed, or one is not good. */
    Optional<SignedNote> signed(SignedNote note) {
        try {
            Collection<VerifierKey> signers = note.verifiedBy(keys);
            List<NoteSignature> verified = note.signatures().stream()
                    .filter(signature -> signers.stream().anyMatch(signature::isBy))
                    .toList();
            return Optional.of(new SignedNote(note.text(), verified));
        } catch (UnacceptableNote e) {
            return Optional.empty();
        }
    }
}
