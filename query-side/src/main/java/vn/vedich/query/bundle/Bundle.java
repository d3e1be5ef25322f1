package vn.vedich.query.bundle;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.vedich.bundle.Figures;
import vn.vedich.bundle.Question;
import vn.vedich.log.Checkpoints.KeptCheckpoint;

/**
 * What goes into a bundle; its events and proofs are read while it is written.
 *
 * @param figures that are answered
 * @param streams behind them
 * @param checkpoint that covers the streams
 */
record Bundle(Question question, Figures figures, SortedSet<String> streams, KeptCheckpoint checkpoint) {

    Bundle {
        streams = Collections.unmodifiableSortedSet(new TreeSet<>(streams));
    }

    /** What the file is called when it is kept. */
    String fileName() {
        return question.unit() + "-" + question.asOf() + "-at-" + question.knownAt() + ".zip";
    }
}
