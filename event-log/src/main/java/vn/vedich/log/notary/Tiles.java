package vn.vedich.log.notary;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.vedich.log.sqlite.Statements;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.NodeSink;
import vn.vedich.proof.tree.Nodes;

/**
 * The tree as C2SP tlog-tiles lays it out: of each level that is a multiple of 8 the hashes of complete subtrees, 256 a tile.
 * Reading is safe for many threads, and finds what was saved.
 */
final class Tiles implements Nodes {

    /** Levels of the tree in one level of tiles. */
    static final int HEIGHT = 8;

    static final int WIDTH = 1 << HEIGHT;

    private static final int LEVEL_SHIFT = 56;

    private final ProofFile file;

    Tiles(ProofFile file) {
        this.file = file;
    }

    /** How many leaves the tree has. */
    long size() {
        return file.ask(known -> known.first(row -> row.getLong(1), "SELECT size FROM tree"))
                .orElse(0L);
    }

    /** The hashes of a tile, 32 bytes each, as many as are known; empty when none is. */
    byte[] tile(int level, long number) {
        return file.ask(known -> known.first(
                        row -> row.getBytes(1), "SELECT hashes FROM tiles WHERE place = ?", place(level, number)))
                .orElse(new byte[0]);
    }

    /** Found in its tile, or computed from the hashes there. */
    @Override
    public Hash node(int level, long index) {
        int inTile = level % HEIGHT;
        long first = index << inTile;
        return root(tile(level / HEIGHT, first / WIDTH), (int) (first % WIDTH), 1 << inTile);
    }

    private static Hash root(byte[] tile, int from, int count) {
        if (count == 1) {
            return Hash.at(tile, from);
        }
        int half = count / 2;
        return Hash.ofNode(root(tile, from, half), root(tile, from + half, half));
    }

    private static long place(int level, long number) {
        return ((long) level << LEVEL_SHIFT) | number;
    }

    /** Leaves that are being added; in the tree once saved. Used by one thread. */
    final class Growing implements NodeSink {

        private final Frontier frontier = Frontier.of(Tiles.this.size(), Tiles.this);
        private final Map<Long, Filling> filling = new HashMap<>();

        void append(Hash leaf) {
            frontier.append(leaf, this);
        }

        long size() {
            return frontier.size();
        }

        Hash root() {
            return frontier.root();
        }

        @Override
        public void complete(int level, long index, Hash hash) {
            if (level % HEIGHT == 0) {
                int tileLevel = level / HEIGHT;
                filling.computeIfAbsent(
                                place(tileLevel, index / WIDTH), _ -> new Filling(tile(tileLevel, index / WIDTH)))
                        .put((int) (index % WIDTH), hash);
            }
        }

        void saveTo(Statements statements) throws SQLException {
            for (Map.Entry<Long, Filling> one : filling.entrySet()) {
                statements.update(
                        "INSERT OR REPLACE INTO tiles VALUES (?, ?)",
                        one.getKey(),
                        one.getValue().known());
            }
            statements.update("UPDATE tree SET size = ?", frontier.size());
            filling.values().removeIf(one -> one.width == WIDTH);
        }
    }

    /** A tile with room for all of its hashes. */
    private static final class Filling {

        private final byte[] hashes = new byte[WIDTH * Hash.BYTES];
        private int width;

        private Filling(byte[] before) {
            System.arraycopy(before, 0, hashes, 0, before.length);
        }

        private void put(int place, Hash hash) {
            hash.copyTo(hashes, place);
            width = place + 1;
        }

        private byte[] known() {
            return Arrays.copyOf(hashes, width * Hash.BYTES);
        }
    }
}
