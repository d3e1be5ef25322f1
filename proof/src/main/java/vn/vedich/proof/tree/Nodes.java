package vn.vedich.proof.tree;

/** Where hashes of complete subtrees are found. They never change: what is found once may be kept. */
@FunctionalInterface
public interface Nodes {

    /**
     * The root of the 2^level leaves from {@code index * 2^level} on. Never asked for leaves that are not in the tree.
     *
     * @param level 0 for a leaf's hash, at most 62
     * @param index from 0
     */
    Hash node(int level, long index);
}
