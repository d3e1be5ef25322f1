package vn.vedich.proof.tree;

/** Is told each complete subtree, once, when its last leaf was appended. */
@FunctionalInterface
public interface NodeSink {

    /** As {@link Nodes#node} will be asked for it. */
    void complete(int level, long index, Hash hash);
}
