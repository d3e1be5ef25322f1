package vn.vedich.bundle.check;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.vedich.bundle.Figures;
import vn.vedich.bundle.Question;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.VerifierKey;

/**
 * A bundle in which nothing is wrong.
 *
 * @param figures that its events come to, and that the system answered
 * @param events how many it has
 * @param streams all of which are complete up to the checkpoint
 * @param unitName what the unit is called on the day; its id where that was erased
 * @param note the checkpoint that covers them
 * @param key signed it
 */
public record CheckedBundle(
        Question question,
        Figures figures,
        long events,
        SortedSet<String> streams,
        String unitName,
        SignedNote note,
        VerifierKey key) {

    public CheckedBundle {
        streams = Collections.unmodifiableSortedSet(new TreeSet<>(streams));
    }

    public Checkpoint checkpoint() {
        return Checkpoint.parse(note.text());
    }
}
