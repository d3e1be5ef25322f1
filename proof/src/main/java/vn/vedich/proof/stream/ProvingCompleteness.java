package vn.vedich.proof.stream;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.stream.CompletenessProof.ShownSeal;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Multiproof;

/** Makes the proof that nothing of a stream is left out. */
public final class ProvingCompleteness {

    private ProvingCompleteness() {}

    /**
     * The proof up to what this checkpoint covers.
     *
     * @param checkpoint of a tree that the source has
     */
    public static CompletenessProof of(String stream, SignedNote checkpoint, CompletenessSource source) {
        long size = Checkpoint.parse(checkpoint.text()).size();
        Optional<ShownSeal> seal = source.sealBefore(size, stream);
        long sealed =
                seal.map(shown -> StreamsSeal.parse(shown.payload()).upTo()).orElse(0L);
        SortedSet<Long> positions = new TreeSet<>(source.positionsOf(stream, sealed));
        LongStream.range(sealed, size).forEach(positions::add);
        List<byte[]> leaves = positions.stream().map(source::leaf).toList();
        List<Hash> hashes = Multiproof.prove(source.nodes(), positions, size);
        return new CompletenessProof(stream, checkpoint, leaves, hashes, seal.orElse(null));
    }
}
