package vn.vedich.query.bundle;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.vedich.bundle.Figures;
import vn.vedich.bundle.Question;
import vn.vedich.proof.checkpoint.Handovers;
import vn.vedich.proof.note.SignedNote;

/**
 * What goes into a bundle; its events and proofs are read while it is written.
 *
 * @param figures that are answered
 * @param streams behind them
 * @param checkpoint that covers the streams, with the cosignatures that it has by now
 * @param verifierKey of the key that signed it, one line
 * @param handovers of the log by now, tied to the checkpoint's tree
 */
record Bundle(
        Question question,
        Figures figures,
        SortedSet<String> streams,
        SignedNote checkpoint,
        String verifierKey,
        Handovers handovers) {

    Bundle {
        streams = Collections.unmodifiableSortedSet(new TreeSet<>(streams));
    }

    /** What the file is called when it is kept. */
    String fileName() {
        return question.unit() + "-" + question.asOf() + "-at-" + question.knownAt()
                + (question.reportedBy() == null ? "" : "-reported-by-" + question.reportedBy()) + ".zip";
    }
}
