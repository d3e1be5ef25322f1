package vn.vedich.log.notary;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.vedich.log.sqlite.Statements;
import vn.vedich.proof.tile.Tile;
import vn.vedich.proof.tile.Tiles;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.NodeSink;
import vn.vedich.proof.tree.Nodes;

/** The tree as the file keeps it, in tiles of hashes. Reading is safe for many threads, and finds what was saved. */
final class TileTable {

    /** Levels of the tree in one level of tiles. */
    private static final int HEIGHT = Integer.numberOfTrailingZeros(Tile.FULL);

    private static final int LEVEL_SHIFT = 56;

    private final ProofFile file;

    TileTable(ProofFile file) {
        this.file = file;
    }

    /** How many leaves the tree has. */
    long size() {
        return file.ask(known -> known.first(row -> row.getLong(1), "SELECT size FROM tree"))
                .orElse(0L);
    }

    /** The hashes of a tile, 32 bytes each, as many as are known; empty when none is. */
    byte[] tile(int level, long index) {
        return file.ask(known -> known.first(
                        row -> row.getBytes(1), "SELECT hashes FROM tiles WHERE place = ?", place(level, index)))
                .orElse(new byte[0]);
    }

    Nodes nodes() {
        return Tiles.nodes(this::tile);
    }

    private static long place(int level, long index) {
        return ((long) level << LEVEL_SHIFT) | index;
    }

    Growing growing() {
        return new Growing(this);
    }

    /** Leaves that are being added; in the tree once saved. Used by one thread. */
    static final class Growing implements NodeSink {

        private final TileTable table;
        private final Frontier frontier;
        private final Map<Long, Filling> filling = new HashMap<>();

        private Growing(TileTable table) {
            this.table = table;
            this.frontier = Frontier.of(table.size(), table.nodes());
        }

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
                int ofTiles = level / HEIGHT;
                long tile = index / Tile.FULL;
                filling.computeIfAbsent(place(ofTiles, tile), _ -> new Filling(table.tile(ofTiles, tile)))
                        .put((int) (index % Tile.FULL), hash);
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
            filling.values().removeIf(one -> one.width == Tile.FULL);
        }
    }

    /** A tile with room for all of its hashes. */
    private static final class Filling {

        private final byte[] hashes = new byte[Tile.FULL * Hash.BYTES];
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
