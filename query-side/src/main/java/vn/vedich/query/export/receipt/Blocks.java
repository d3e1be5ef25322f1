package vn.vedich.query.export.receipt;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a document, at most {@value #MOST} and one that grows, however long it is: each row is one, until there are too
 * many; then two neighbours become one.
 */
final class Blocks {

    static final int MOST = 128;

    private final List<Block> full = new ArrayList<>();
    private @Nullable Block growing;
    private int rowsInGrowing;
    private int size = 1;

    void add(Block row) {
        if (rowsInGrowing == 0 && full.size() == MOST) {
            halve();
        }
        Block grown = growing == null ? row : growing.with(row);
        growing = grown;
        rowsInGrowing++;
        if (rowsInGrowing == size) {
            full.add(grown);
            growing = null;
            rowsInGrowing = 0;
        }
    }

    /** How many rows a block has; the last one may have less. */
    int size() {
        return size;
    }

    List<Block> blocks() {
        List<Block> all = new ArrayList<>(full);
        if (growing != null) {
            all.add(growing);
        }
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
