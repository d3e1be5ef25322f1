package vn.vedich.proof.witness;

import vn.vedich.proof.tree.Hash;

/**
 * What a witness has seen of a log: the tree of the checkpoint that he cosigned last.
 *
 * @param size 0 when he cosigned none
 */
public record SeenTree(long size, Hash root) {

    /** Of a log that was never seen. */
    public static SeenTree nothing() {
        return new SeenTree(0, Hash.ofNothing());
    }
}
