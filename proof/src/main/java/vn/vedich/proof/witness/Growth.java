package vn.vedich.proof.witness;

import java.util.List;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.tree.Consistency;
import vn.vedich.proof.tree.Hash;

/** How a checkpoint stands to what a witness has seen of the log: the rules of c2sp.org/tlog-witness, in their order. */
public enum Growth {
    /** The log only grew, or is as it was: the witness may cosign. */
    SHOWN,
    /** The old size is beyond the checkpoint's. */
    BACKWARDS,
    /** The old size is not the one that was seen last. */
    FROM_ANOTHER_SIZE,
    /** The checkpoint's tree was not shown to begin with the one that was seen: maybe a log that was written anew. */
    NOT_SHOWN;

    /** The judgement on a checkpoint whose signature was verified. */
    public static Growth of(SeenTree seen, AddCheckpoint request) {
        Checkpoint checkpoint = request.checkpoint();
        if (request.oldSize() > checkpoint.size()) {
            return BACKWARDS;
        }
        if (request.oldSize() != seen.size()) {
            return FROM_ANOTHER_SIZE;
        }
        return isShown(seen, checkpoint.size(), checkpoint.root(), request.proof()) ? SHOWN : NOT_SHOWN;
    }

    private static boolean isShown(SeenTree seen, long size, Hash root, List<Hash> proof) {
        if (size == 0 && !root.equals(Hash.ofNothing())) {
            return false;
        }
        return seen.size() == 0 ? proof.isEmpty() : Consistency.holds(seen.size(), seen.root(), size, root, proof);
    }
}
