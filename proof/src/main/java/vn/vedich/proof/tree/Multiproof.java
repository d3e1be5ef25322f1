package vn.vedich.proof.tree;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;

/**
 * That many leaves are in a tree, each at its index, in one proof: the roots of the largest subtrees without any of these
 * leaves, from left to right. Shorter than an {@link Inclusion} for each, by far when leaves stand side by side.
 */
public final class Multiproof {

    private Multiproof() {}

    /** @throws IllegalArgumentException when the tree has no leaf at one of these indices */
    public static List<Hash> prove(Nodes nodes, SortedSet<Long> indices, long size) {
        Subtrees.requireSize(size);
        if (!indices.isEmpty() && (indices.first() < 0 || indices.last() >= size)) {
            throw new IllegalArgumentException("no leaf " + indices.last() + " in a tree of " + size);
        }
        List<Hash> proof = new ArrayList<>();
        if (size > 0) {
            addProof(nodes, indices, 0, size, proof);
        }
        return proof;
    }

    private static void addProof(Nodes nodes, SortedSet<Long> indices, long from, long to, List<Hash> proof) {
        if (indices.isEmpty()) {
            proof.add(Subtrees.root(nodes, from, to));
        } else if (to - from > 1) {
            long middle = from + Subtrees.split(to - from);
            addProof(nodes, indices.headSet(middle), from, middle, proof);
            addProof(nodes, indices.tailSet(middle), middle, to, proof);
        }
    }

    /** Whether the proof shows that these leaves are in the tree of this root, each at its index. */
    public static boolean holds(NavigableMap<Long, Hash> leaves, long size, List<Hash> proof, Hash root) {
        return root(leaves, size, proof).filter(root::equals).isPresent();
    }

    /** The root that the proof leads to; empty when it is no proof of these indices in a tree of this size. */
    public static Optional<Hash> root(NavigableMap<Long, Hash> leaves, long size, List<Hash> proof) {
        if (size < 1) {
            return size == 0 && leaves.isEmpty() && proof.isEmpty() ? Optional.of(Hash.ofNothing()) : Optional.empty();
        }
        if (!leaves.isEmpty() && (leaves.firstKey() < 0 || leaves.lastKey() >= size)) {
            return Optional.empty();
        }
        Climb climb = new Climb(leaves, proof.iterator());
        Optional<Hash> root = climb.root(0, size);
        return climb.isAtTheEnd() ? root : Optional.empty();
    }

    /** Goes through leaves and proof at once, both from left to right. */
    private static final class Climb {

        private final Iterator<Map.Entry<Long, Hash>> leaves;
        private final Iterator<Hash> proof;
        private long next;
        private Optional<Hash> nextLeaf = Optional.empty();

        Climb(NavigableMap<Long, Hash> leaves, Iterator<Hash> proof) {
            this.leaves = leaves.entrySet().iterator();
            this.proof = proof;
            step();
        }

        Optional<Hash> root(long from, long to) {
            if (next >= to) {
                return proof.hasNext() ? Optional.of(proof.next()) : Optional.empty();
            }
            if (to - from == 1) {
                Optional<Hash> leaf = nextLeaf;
                step();
                return leaf;
            }
            long middle = from + Subtrees.split(to - from);
            Optional<Hash> left = root(from, middle);
            return left.flatMap(hash -> root(middle, to).map(right -> Hash.ofNode(hash, right)));
        }

        boolean isAtTheEnd() {
            return !proof.hasNext() && nextLeaf.isEmpty();
        }

        private void step() {
            boolean more = leaves.hasNext();
            Map.Entry<Long, Hash> entry = more ? leaves.next() : Map.entry(Long.MAX_VALUE, Hash.ofNothing());
            next = entry.getKey();
            nextLeaf = more ? Optional.of(entry.getValue()) : Optional.empty();
        }
    }
}
