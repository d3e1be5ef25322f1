package vn.vedich.proof.tile;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of the tree a tile has: {@code width} neighbours at one level.
 *
 * @param level of hashes: each is the root of 256^level leaves; 0 for entries; at most 63
 * @param index from 0: the tile begins with the neighbour {@code index * 256}
 * @param width 256 when full, else 1 to 255
 */
public record Tile(Kind kind, int level, long index, int width) {

    /** The width of a full tile. */
    public static final int FULL = 256;

    public static final int MAX_LEVEL = 63;

    /** How many levels of the tree lie between two levels of tiles. */
    static final int HEIGHT = 8;

    private static final int LEVELS_WITH_LEAVES = Long.SIZE / HEIGHT;

    /** What a tile is made of. */
    public enum Kind {
        HASHES,
        ENTRIES
    }

    /** @throws IllegalArgumentException when there is no such tile in any tree */
    public Tile {
        if (level < 0 || level > MAX_LEVEL || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("no tile of any tree");
        }
        if (kind == Kind.ENTRIES && level != 0) {
            throw new IllegalArgumentException("entries are at level 0");
        }
    }

    public boolean isFull() {
        return width == FULL;
    }

    /** Whether a tree of this size has it: all of it, as far as its width goes. */
    public boolean isIn(long size) {
        return level < LEVELS_WITH_LEAVES
                && index < 1L << Long.SIZE - HEIGHT - 1
                && index * FULL + width <= size >> HEIGHT * level;
    }

    /** The tiles of hashes of a tree of this size: full ones, and at most one partial one at each level. */
    public static List<Tile> of(long size) {
        List<Tile> tiles = new ArrayList<>();
        for (int level = 0; level < LEVELS_WITH_LEAVES && size >> HEIGHT * level > 0; level++) {
            long hashes = size >> HEIGHT * level;
            for (long index = 0; index < hashes / FULL; index++) {
                tiles.add(new Tile(Kind.HASHES, level, index, FULL));
            }
            if (hashes % FULL > 0) {
                tiles.add(new Tile(Kind.HASHES, level, hashes / FULL, (int) (hashes % FULL)));
            }
        }
        return tiles;
    }
}
