package vn.vedich.verifier;

import java.util.List;
import java.util.OptionalInt;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.verifier.check.Witnesses;

/** The keys of witnesses that were given: each of another witness. */
final class WitnessKeys {

    private WitnessKeys() {}

    /** @throws CannotCheck when one is no witness's, or two are one */
    static Witnesses of(List<VerifierKey> keys, OptionalInt needed) throws CannotCheck {
        for (VerifierKey key : keys) {
            if (key.type() != KeyType.COSIGNATURE) {
                throw new CannotCheck(key.name() + " is a key that signs a log, not one of a witness");
            }
            if (keys.stream().filter(key::isSameKeyAs).count() > 1) {
                throw new CannotCheck("the key of " + key.name() + " is given twice: that is one witness");
            }
        }
        return new Witnesses(keys, needed.orElse(keys.size()));
    }
}
