package vn.vedich.proof.tile;

import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Nodes;

/** Goes between tiles and the nodes of the tree. */
public final class Tiles {

    private Tiles() {}

    /** Where tiles of hashes are found. */
    @FunctionalInterface
    public interface TileSource {

        /**
         * Hashes of this tile, 32 bytes each, from its beginning: as many as there are. Never asked for a tile of which the
         * tree has no hash.
         *
         * @param level of the tile
         * @param index of the tile
         */
        byte[] tile(int level, long index);
    }

    /** The bytes of a tile of hashes, as they are served. */
    public static byte[] bytes(Nodes nodes, Tile tile) {
        byte[] hashes = new byte[tile.width() * Hash.BYTES];
        for (int place = 0; place < tile.width(); place++) {
            nodes.node(tile.level() * Tile.HEIGHT, tile.index() * Tile.FULL + place)
                    .copyTo(hashes, place);
        }
        return hashes;
    }

    /** The nodes of the tree, those between two levels of tiles computed anew. */
    public static Nodes nodes(TileSource tiles) {
        return (level, index) -> {
            int within = level % Tile.HEIGHT;
            long first = index << within;
            byte[] hashes = tiles.tile(level / Tile.HEIGHT, first / Tile.FULL);
            return root(hashes, (int) (first % Tile.FULL), 1 << within);
        };
    }

    /** The root over all hashes of a full tile: the one that stands for it a level above. */
    static Hash root(byte[] hashes) {
        return root(hashes, 0, Tile.FULL);
    }

    private static Hash root(byte[] hashes, int place, int width) {
        if (width == 1) {
            return Hash.at(hashes, place);
        }
        int half = width / 2;
        return Hash.ofNode(root(hashes, place, half), root(hashes, place + half, half));
    }
}
