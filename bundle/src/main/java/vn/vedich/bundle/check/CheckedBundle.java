package vn.vedich.bundle.check;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.vedich.bundle.Figures;
import vn.vedich.bundle.Question;

/**
 * A bundle in which nothing is wrong.
 *
 * @param figures that its events come to, and that the system answered
 * @param events how many it has
 * @param streams all of which are complete up to the checkpoint
 * @param unitName what the unit is called on the day; its id where that was erased
 * @param signed the checkpoint that covers them
 */
public record CheckedBundle(
        Question question,
        Figures figures,
        long events,
        SortedSet<String> streams,
        String unitName,
        CheckedCheckpoint signed) {

    public CheckedBundle {
        streams = Collections.unmodifiableSortedSet(new TreeSet<>(streams));
    }
}
