package vn.vedich.proof.stream;

import java.util.List;
import vn.vedich.proof.Leaf;

/** What came of checking a {@link CompletenessProof}. */
public sealed interface Completeness {

    /**
     * These are all events of the stream before this position: by the word of whoever sealed the map, and of anyone who
     * recomputed it from the log.
     *
     * @param origin the log's name
     * @param stream its name
     * @param upTo the size of the checkpoint's tree
     * @param leaves of the stream, from sequence 0
     */
    record Proven(String origin, String stream, long upTo, List<Leaf> leaves) implements Completeness {

        public Proven {
            leaves = List.copyOf(leaves);
        }
    }

    /** Nothing is proven, for this reason. */
    record NotProven(String reason) implements Completeness {}
}
