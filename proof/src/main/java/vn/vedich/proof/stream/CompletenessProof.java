package vn.vedich.proof.stream;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.tree.Hash;

/**
 * That these are all events of a stream in a log of the checkpoint's size, in one document that needs nothing beside it
 * but the log's verifier key.
 *
 * @param stream its name
 * @param checkpoint of the log
 * @param leaves the bytes of, in the order of their positions: each event of the stream before the seal's {@code upTo},
 *     and every event of the log from there on; without a seal, every event of the log
 * @param hashes the Multiproof of all these leaves
 * @param seal one that the checkpoint covers; null when there is none yet
 */
public record CompletenessProof(
        String stream,
        SignedNote checkpoint,
        List<byte[]> leaves,
        List<Hash> hashes,
        @Nullable ShownSeal seal) {

    public CompletenessProof {
        leaves = List.copyOf(leaves);
        hashes = List.copyOf(hashes);
    }

    /**
     * A seal and what it says of the stream.
     *
     * @param position of its event; the leaf is among those of the proof
     * @param payload of its event, as {@link StreamsSeal#payload} writes it
     * @param shown the stream's part of the map at {@code upTo}
     */
    public record ShownSeal(long position, String payload, StreamMap.Shown shown) {}
}
