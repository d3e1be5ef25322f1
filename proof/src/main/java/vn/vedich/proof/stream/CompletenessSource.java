package vn.vedich.proof.stream;

import java.util.List;
import java.util.Optional;
import vn.vedich.proof.stream.CompletenessProof.ShownSeal;
import vn.vedich.proof.tree.Nodes;

/** Where a {@link CompletenessProof} is made from. */
public interface CompletenessSource {

    /** The tree over all leaves. */
    Nodes nodes();

    /** The bytes of the leaf at this position. */
    byte[] leaf(long position);

    /** The positions of the stream's events before this position, in their order. */
    List<Long> positionsOf(String stream, long before);

    /**
     * A seal whose event stands before this position, and what it says of the stream: the newer, the shorter the proof. It
     * needs the map as it was at the seal's {@code upTo}. Empty when there is none, and every event will be shown.
     */
    Optional<ShownSeal> sealBefore(long position, String stream);
}
