package vn.vedich.proof.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.vedich.proof.tree.Hash;

/** The tree of RFC 6962 over all buckets. What is above empty buckets only is neither stored nor computed. */
public final class BucketTree {

    /** How many buckets there are. */
    public static final int BUCKETS = 1 << 16;

    /** The level of the root; 0 is that of the buckets. */
    public static final int HEIGHT = 16;

    private static final List<Hash> EMPTY = empty();

    private final NodeStore nodes;

    public BucketTree(NodeStore nodes) {
        this.nodes = nodes;
    }

    /** Where the nodes are kept that are not above empty buckets only. */
    public interface NodeStore {

        /** What was kept last for this node; empty when nothing ever was. */
        Optional<Hash> node(int level, int index);

        void keep(int level, int index, Hash hash);
    }

    private static List<Hash> empty() {
        List<Hash> empty = new ArrayList<>();
        empty.add(Bucket.hash(Bucket.EMPTY.text()));
        for (int level = 0; level < HEIGHT; level++) {
            empty.add(Hash.ofNode(empty.getLast(), empty.getLast()));
        }
        return List.copyOf(empty);
    }

    /**
     * Changes buckets. A node above several of them is computed once.
     *
     * @param changed bucket → {@link Bucket#hash} of its new text
     */
    public void change(SortedMap<Integer, Hash> changed) {
        SortedMap<Integer, Hash> level = changed;
        for (int height = 0; height < HEIGHT; height++) {
            keep(height, level);
            level = parents(height, level);
        }
        keep(HEIGHT, level);
    }

    private void keep(int level, Map<Integer, Hash> changed) {
        changed.forEach((index, hash) -> nodes.keep(level, index, hash));
    }

    private SortedMap<Integer, Hash> parents(int level, SortedMap<Integer, Hash> changed) {
        SortedMap<Integer, Hash> parents = new TreeMap<>();
        for (int index : changed.keySet()) {
            int left = index & ~1;
            parents.computeIfAbsent(index >> 1, parent -> Hash.ofNode(node(level, left), node(level, left + 1)));
        }
        return parents;
    }

    public Hash root() {
        return node(HEIGHT, 0);
    }

    /** The inclusion proof of this bucket, from its sibling to the root's child. */
    public List<Hash> path(int bucket) {
        List<Hash> path = new ArrayList<>();
        for (int level = 0; level < HEIGHT; level++) {
            path.add(node(level, bucket >> level ^ 1));
        }
        return path;
    }

    private Hash node(int level, int index) {
        return nodes.node(level, index).orElseGet(() -> EMPTY.get(level));
    }
}
