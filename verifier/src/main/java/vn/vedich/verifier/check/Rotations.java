package vn.vedich.verifier.check;

import java.util.Optional;
import vn.vedich.proof.checkpoint.KeyHistory;
import vn.vedich.proof.checkpoint.KeyRotation;
import vn.vedich.proof.note.UnacceptableNote;

/** Keys follow one another, and none is used again. */
final class Rotations implements OrderCheck {

    private Optional<KeyHistory> history = Optional.empty();

    @Override
    public void add(CheckedEvent event) throws NotInOrder {
        if (!KeyRotation.isRotation(event.leaf())) {
            return;
        }
        try {
            KeyRotation rotation = KeyRotation.of(event.leaf(), event.payload());
            KeyHistory before = history.orElseGet(() -> KeyHistory.startingWith(rotation.from()));
            history = Optional.of(before.rotated(event.leaf().position(), rotation));
        } catch (UnacceptableNote e) {
            throw new NotInOrder("it rotates no key: " + e.getMessage());
        }
    }

    /** Empty when no key was ever rotated. */
    Optional<KeyHistory> history() {
        return history;
    }
}
