package vn.vedich.verifier.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.export.RevealedEvent;
import vn.vedich.proof.tree.Hash;

/**
 * An event that is in order by itself, with what is costly to compute of it.
 *
 * @param hash of the leaf in the tree
 * @param idHash the first eight bytes of the SHA-256 of the event's id
 * @param streamHash the SHA-256 of the stream's name; null when there is no stream
 * @param payload as it is stored
 */
public record CheckedEvent(Leaf leaf, Hash hash, long idHash, byte @Nullable [] streamHash, String payload) {

    /** @param leafBytes the bytes of its leaf */
    public static CheckedEvent of(RevealedEvent event, byte[] leafBytes) {
        Leaf leaf = event.leaf();
        return new CheckedEvent(
                leaf,
                Hash.ofLeaf(leafBytes),
                ByteBuffer.wrap(sha256(leaf.eventId())).getLong(),
                leaf.stream() == null ? null : sha256(leaf.stream()),
                event.payload());
    }

    private static byte[] sha256(String text) {
        return Hashed.sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
