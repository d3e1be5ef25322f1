package vn.vedich.proof.tree;

import java.util.ArrayList;
import java.util.List;

/** That a tree only grew: RFC 6962 section 2.1.2, checked as in RFC 9162 section 2.1.4.2. */
public final class Consistency {

    private Consistency() {}

    /**
     * The proof that the tree of {@code to} leaves begins with that of {@code from}; empty when these are equal.
     *
     * @param from at least 1: anything begins with nothing, so nothing can be proven of it
     * @throws IllegalArgumentException when there is no such proof
     */
    public static List<Hash> prove(Nodes nodes, long from, long to) {
        if (from < 1 || from > to) {
            throw new IllegalArgumentException("nothing to prove from size " + from + " to " + to);
        }
        List<Hash> proof = new ArrayList<>();
        addProof(nodes, from, 0, to, true, proof);
        return proof;
    }

    /** @param whole whether the part of the older tree in question is a subtree of which the verifier has the root */
    private static void addProof(Nodes nodes, long older, long from, long to, boolean whole, List<Hash> proof) {
        if (older == to) {
            if (!whole) {
                proof.add(Subtrees.root(nodes, from, to));
            }
            return;
        }
        long middle = from + Subtrees.split(to - from);
        if (older <= middle) {
            addProof(nodes, older, from, middle, whole, proof);
            proof.add(Subtrees.root(nodes, middle, to));
        } else {
            addProof(nodes, older, middle, to, false, proof);
            proof.add(Subtrees.root(nodes, from, middle));
        }
    }

    /** Whether the proof shows that the newer tree begins with the older one. Nothing is shown from size 0. */
    public static boolean holds(long from, Hash older, long to, Hash newer, List<Hash> proof) {
        if (from < 1 || from > to) {
            return false;
        }
        if (from == to) {
            return proof.isEmpty() && older.equals(newer);
        }
        boolean complete = Long.bitCount(from) == 1;
        if (!complete && proof.isEmpty()) {
            return false;
        }
        Hash start = complete ? older : proof.getFirst();
        return climb(from, to, start, complete ? proof : proof.subList(1, proof.size()), older, newer);
    }

    private static boolean climb(long from, long to, Hash start, List<Hash> proof, Hash older, Hash newer) {
        int skipped = Long.numberOfTrailingZeros(from);
        long node = from - 1 >> skipped;
        long last = to - 1 >> skipped;
        Hash olderRoot = start;
        Hash newerRoot = start;
        for (Hash sibling : proof) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                olderRoot = Hash.ofNode(sibling, olderRoot);
                newerRoot = Hash.ofNode(sibling, newerRoot);
                int levels = Long.numberOfTrailingZeros(node);
                node >>= levels;
                last >>= levels;
            } else {
                newerRoot = Hash.ofNode(newerRoot, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && olderRoot.equals(older) && newerRoot.equals(newer);
    }
}
