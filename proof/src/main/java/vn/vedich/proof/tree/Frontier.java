package vn.vedich.proof.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * What must be kept of a tree in order to append to it: the roots of its complete subtrees, one for each bit of its size.
 * Not safe for use by several threads.
 */
public final class Frontier {

    /** Largest first, as the bits of {@code size} are. */
    private final List<Hash> roots = new ArrayList<>();

    private long size;

    /** Of a tree without leaves. */
    public Frontier() {}

    /**
     * Of a tree that {@link #bytes} was taken from.
     *
     * @throws IllegalArgumentException when a tree of this size has another number of complete subtrees
     */
    public static Frontier of(long size, byte[] bytes) {
        if (size < 0 || bytes.length != Long.bitCount(size) * Hash.BYTES) {
            throw new IllegalArgumentException("not the frontier of a tree of " + size + " leaves");
        }
        Frontier frontier = new Frontier();
        frontier.size = size;
        for (int place = 0; place < Long.bitCount(size); place++) {
            frontier.roots.add(Hash.at(bytes, place));
        }
        return frontier;
    }

    /** Of the first {@code size} leaves of a tree that is stored. */
    public static Frontier of(long size, Nodes nodes) {
        Frontier frontier = new Frontier();
        for (int level = Long.SIZE - 2; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                frontier.roots.add(nodes.node(level, frontier.size >> level));
                frontier.size += 1L << level;
            }
        }
        return frontier;
    }

    public void append(Hash leaf) {
        append(leaf, (level, index, hash) -> {});
    }

    /** Appends a leaf's hash, and tells of the subtrees that it completes: itself first, then upwards. */
    public void append(Hash leaf, NodeSink sink) {
        Hash hash = leaf;
        int level = 0;
        sink.complete(level, size, hash);
        for (long index = size; (index & 1) == 1; index >>= 1) {
            hash = Hash.ofNode(roots.removeLast(), hash);
            level++;
            sink.complete(level, index >> 1, hash);
        }
        roots.add(hash);
        size++;
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    public Hash root() {
        if (roots.isEmpty()) {
            return Hash.ofNothing();
        }
        Hash root = roots.getLast();
        for (int place = roots.size() - 2; place >= 0; place--) {
            root = Hash.ofNode(roots.get(place), root);
        }
        return root;
    }

    /** The roots of the complete subtrees, largest first, 32 bytes each. */
    public byte[] bytes() {
        byte[] bytes = new byte[roots.size() * Hash.BYTES];
        for (int place = 0; place < roots.size(); place++) {
            roots.get(place).copyTo(bytes, place);
        }
        return bytes;
    }
}
