package vn.vedich.proof.export;

import vn.vedich.proof.Hashed;
import vn.vedich.proof.Leaf;

/**
 * An event with what its leaf has hashes of. There is none whose parts do not belong together.
 *
 * @param leaf what the tree covers of it
 * @param provenance canonical JSON, each erasable text in it replaced by {@code {"sealed":hash}}
 * @param payload likewise
 * @param texts those texts, but for the erased ones
 */
public record RevealedEvent(Leaf leaf, String provenance, String payload, SealedTexts texts) {

    /** @throws UnacceptableEvent when the parts do not belong together */
    public RevealedEvent {
        if (!Hashed.of(provenance).equals(leaf.provenance())) {
            throw new UnacceptableEvent("its provenance is not the one that was recorded");
        }
        if (!Hashed.of(payload).equals(leaf.payload())) {
            throw new UnacceptableEvent("its payload is not the one that was recorded");
        }
        Unsealed.requireUsed(texts, provenance, payload);
    }
}
