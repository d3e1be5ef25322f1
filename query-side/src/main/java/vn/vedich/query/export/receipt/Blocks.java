package vn.vedich.query.export.receipt;

import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a document, at most {@value #MOST} and one that grows, however long it is: each row is one, until there are too
 * many; then two neighbours become one. Rows in a block stand in a tree of the shape of RFC 6962.
 */
final class Blocks {

    static final int MOST = 128;

    /** Some rows in one, as many as a power of two. */
    private record Grown(int rows, Block block) {}

    private final List<Block> full = new ArrayList<>();
    private final List<Grown> growing = new ArrayList<>();
    private int size = 1;

    void add(Block row) {
        if (growing.isEmpty() && full.size() == MOST) {
            halve();
        }
        Grown grown = new Grown(1, row);
        while (!growing.isEmpty() && growing.getLast().rows() == grown.rows()) {
            Grown before = growing.removeLast();
            grown = new Grown(2 * grown.rows(), before.block().with(grown.block()));
        }
        if (grown.rows() == size) {
            full.add(grown.block());
        } else {
            growing.add(grown);
        }
    }

    /** How many rows a block has; the last one may have less. */
    int size() {
        return size;
    }

    List<Block> blocks() {
        List<Block> all = new ArrayList<>(full);
        growing.reversed().stream()
                .map(Grown::block)
                .reduce((later, before) -> before.with(later))
                .ifPresent(all::add);
        return all;
    }

    private void halve() {
        List<Block> pairs = new ArrayList<>();
        for (int i = 0; i < full.size(); i += 2) {
            pairs.add(full.get(i).with(full.get(i + 1)));
        }
        full.clear();
        full.addAll(pairs);
        size *= 2;
    }
}
