package vn.vedich.proof.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** RFC 6962 section 2.1 written down word by word: what the real tree is held to. */
public record NaiveTree(List<Hash> leaves) implements Nodes {

    /** Of as many leaves, each other than the others. */
    public static NaiveTree of(int leaves) {
        return new NaiveTree(IntStream.range(0, leaves)
                .mapToObj(i -> Hash.ofLeaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
                .toList());
    }

    public Hash root() {
        return root(leaves);
    }

    public Hash root(int size) {
        return root(leaves.subList(0, size));
    }

    private static Hash root(List<Hash> leaves) {
        int n = leaves.size();
        if (n == 0) {
            return Hash.ofNothing();
        }
        return n == 1
                ? leaves.getFirst()
                : Hash.ofNode(root(leaves.subList(0, split(n))), root(leaves.subList(split(n), n)));
    }

    /** PATH(m, D[n]). */
    public List<Hash> path(int m) {
        return path(m, leaves);
    }

    private static List<Hash> path(int m, List<Hash> leaves) {
        int n = leaves.size();
        if (n == 1) {
            return List.of();
        }
        int k = split(n);
        return m < k
                ? and(path(m, leaves.subList(0, k)), root(leaves.subList(k, n)))
                : and(path(m - k, leaves.subList(k, n)), root(leaves.subList(0, k)));
    }

    /** PROOF(m, D[n]). */
    public List<Hash> consistency(int m) {
        return subproof(m, leaves, true);
    }

    private static List<Hash> subproof(int m, List<Hash> leaves, boolean whole) {
        int n = leaves.size();
        if (m == n) {
            return whole ? List.of() : List.of(root(leaves));
        }
        int k = split(n);
        return m <= k
                ? and(subproof(m, leaves.subList(0, k), whole), root(leaves.subList(k, n)))
                : and(subproof(m - k, leaves.subList(k, n), false), root(leaves.subList(0, k)));
    }

    private static List<Hash> and(List<Hash> hashes, Hash more) {
        List<Hash> all = new ArrayList<>(hashes);
        all.add(more);
        return all;
    }

    private static int split(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }

    @Override
    public Hash node(int level, long index) {
        int width = 1 << level;
        int from = Math.toIntExact(index * width);
        return root(leaves.subList(from, from + width));
    }
}
