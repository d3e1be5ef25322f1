package vn.vedich.proof.tree;

/** How the tree of RFC 6962 section 2.1 is split, and roots of its parts. */
final class Subtrees {

    private Subtrees() {}

    /** The largest power of two below a number of leaves that is more than one. */
    static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }

    /** The root of the leaves of one part of the tree, {@code from} included and {@code to} not. */
    static Hash root(Nodes nodes, long from, long to) {
        long leaves = to - from;
        if (leaves == 0) {
            return Hash.ofNothing();
        }
        if (Long.bitCount(leaves) == 1) {
            int level = Long.numberOfTrailingZeros(leaves);
            return nodes.node(level, from >> level);
        }
        long middle = from + split(leaves);
        return Hash.ofNode(root(nodes, from, middle), root(nodes, middle, to));
    }

    static void requireSize(long size) {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has no negative number of leaves: " + size);
        }
    }
}
