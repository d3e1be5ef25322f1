package vn.vedich.proof.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** That a leaf is in a tree at an index: RFC 6962 section 2.1.1, checked as in RFC 9162 section 2.1.3.2. */
public final class Inclusion {

    private Inclusion() {}

    /**
     * The audit path, from the leaf's sibling to the root's child.
     *
     * @throws IllegalArgumentException when the tree has no leaf at this index
     */
    public static List<Hash> prove(Nodes nodes, long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " in a tree of " + size);
        }
        List<Hash> path = new ArrayList<>();
        addPath(nodes, index, 0, size, path);
        return path;
    }

    private static void addPath(Nodes nodes, long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + Subtrees.split(to - from);
        if (index < middle) {
            addPath(nodes, index, from, middle, path);
            path.add(Subtrees.root(nodes, middle, to));
        } else {
            addPath(nodes, index, middle, to, path);
            path.add(Subtrees.root(nodes, from, middle));
        }
    }

    /** Whether the path leads from this leaf at this index to this root. */
    public static boolean holds(long index, long size, Hash leaf, List<Hash> path, Hash root) {
        return root(index, size, leaf, path).filter(root::equals).isPresent();
    }

    /** The root that the path leads to; empty when it is no path of this index in a tree of this size. */
    public static Optional<Hash> root(long index, long size, Hash leaf, List<Hash> path) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.ofNode(sibling, hash);
                // A node without a right sibling is the same node one level up.
                int levels = Long.numberOfTrailingZeros(node);
                node >>= levels;
                last >>= levels;
            } else {
                hash = Hash.ofNode(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }
}
