package vn.vedich.log.witness;

import java.util.List;
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
}
