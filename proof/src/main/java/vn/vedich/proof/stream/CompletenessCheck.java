package vn.vedich.proof.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.UnacceptableLeaf;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.stream.Completeness.NotProven;
import vn.vedich.proof.stream.Completeness.Proven;
import vn.vedich.proof.stream.CompletenessProof.ShownSeal;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Multiproof;

/** Checks a {@link CompletenessProof} with nothing but the log's verifier keys. */
public final class CompletenessCheck {

    private final CompletenessProof proof;
    private final NavigableMap<Long, Leaf> leaves = new TreeMap<>();

    private CompletenessCheck(CompletenessProof proof) {
        this.proof = proof;
    }

    /** @param known as in {@link Checkpoint#open} */
    public static Completeness check(CompletenessProof proof, Collection<VerifierKey> known) {
        try {
            return new CompletenessCheck(proof).proven(known);
        } catch (UnacceptableNote | UnacceptableLeaf e) {
            return new NotProven(String.valueOf(e.getMessage()));
        }
    }

    private Proven proven(Collection<VerifierKey> known) {
        Checkpoint checkpoint = Checkpoint.open(proof.checkpoint(), known).checkpoint();
        requireLeavesOf(checkpoint);
        Sealed sealed = proof.seal() == null ? new Sealed(0, 0) : sealed(proof.seal());
        requireEveryLeaf(sealed.upTo, checkpoint.size());
        requireCount(leaves.headMap(sealed.upTo).values(), sealed.count);
        List<Leaf> ofStream = leaves.values().stream().filter(this::isOfStream).toList();
        requireSequence(ofStream);
        return new Proven(checkpoint.origin(), proof.stream(), checkpoint.size(), ofStream);
    }

    private boolean isOfStream(Leaf leaf) {
        return proof.stream().equals(leaf.stream());
    }

    private void requireLeavesOf(Checkpoint checkpoint) {
        NavigableMap<Long, Hash> hashes = new TreeMap<>();
        for (byte[] bytes : proof.leaves()) {
            Leaf leaf = Leaf.parse(bytes);
            requireThat(leaves.isEmpty() || leaves.lastKey() < leaf.position(), "the leaves are not in their order");
            leaves.put(leaf.position(), leaf);
            hashes.put(leaf.position(), Hash.ofLeaf(bytes));
        }
        requireThat(
                Multiproof.holds(hashes, checkpoint.size(), proof.hashes(), checkpoint.root()),
                "the leaves are not those of the checkpoint's tree");
    }

    private Sealed sealed(ShownSeal shown) {
        Leaf leaf = leaves.get(shown.position());
        if (leaf == null) {
            throw new UnacceptableNote("the seal's leaf is not shown");
        }
        StreamsSeal seal = StreamsSeal.of(leaf, shown.payload());
        long count = shown.shown()
                .count(proof.stream(), seal.root())
                .orElseThrow(() -> new UnacceptableNote("the bucket is not of the map that was sealed"));
        return new Sealed(seal.upTo(), count);
    }

    private void requireEveryLeaf(long from, long to) {
        long shown = leaves.tailMap(from).size();
        requireThat(shown == to - from, "not every event from position " + from + " to " + (to - 1) + " is shown");
    }

    private void requireCount(Collection<Leaf> before, long count) {
        requireThat(before.stream().allMatch(this::isOfStream), "an event that does not belong here is shown");
        requireThat(
                before.size() == count,
                before.size() + " events of the stream are shown, but " + count + " were sealed");
    }

    private static void requireSequence(List<Leaf> ofStream) {
        List<Long> sequences = new ArrayList<>();
        ofStream.forEach(leaf -> sequences.add(leaf.sequence()));
        for (int i = 0; i < sequences.size(); i++) {
            requireThat(
                    Long.valueOf(i).equals(sequences.get(i)),
                    "the stream's event with sequence " + i + " does not follow the one before");
        }
    }

    private static void requireThat(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnacceptableNote(otherwise);
        }
    }

    /**
     * What can be had from the seal.
     *
     * @param upTo up to which position it says everything
     * @param count of the stream's events before that
     */
    private record Sealed(long upTo, long count) {}
}
