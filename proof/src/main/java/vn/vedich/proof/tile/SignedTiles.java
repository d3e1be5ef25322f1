package vn.vedich.proof.tile;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.tile.Tiles.TileSource;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;

/**
 * Stored tiles of hashes that are held to the root of a tree, from the top down: a tile that the root leads to holds the hashes
 * that were signed, whatever became of those beside it. Used by one thread.
 */
public final class SignedTiles {

    private final TileSource tiles;
    private final long size;
    private final boolean endsFit;
    private final @Nullable Judged[] lastOfLevel = new @Nullable Judged[Tile.MAX_LEVEL + 1];

    /** @param signed whether the root leads to it */
    private record Judged(long index, byte[] hashes, boolean signed) {}

    /**
     * Any tiles, whoever wrote them.
     *
     * @param size of the tree; not below 0
     * @param root of that tree, as somebody signed it
     */
    public SignedTiles(TileSource tiles, long size, Hash root) {
        this.tiles = tiles;
        this.size = size;
        this.endsFit =
                endsAreThere() && Frontier.of(size, Tiles.nodes(tiles)).root().equals(root);
    }

    private boolean endsAreThere() {
        return Tile.of(size).stream()
                .filter(tile -> !tile.isFull())
                .allMatch(tile -> tiles.tile(tile.level(), tile.index()).length >= tile.width() * Hash.BYTES);
    }

    /** How many leaves the signed tree has. */
    public long size() {
        return size;
    }

    /**
     * The hash of the leaf at this position, which is before {@link #size}, as it was signed; empty when the root does not lead
     * to the tile that has it.
     */
    public Optional<Hash> leaf(long position) {
        Judged tile = judged(0, position / Tile.FULL);
        return tile.signed() ? Optional.of(Hash.at(tile.hashes(), (int) (position % Tile.FULL))) : Optional.empty();
    }

    /** What the tiles have at this position, signed or not; empty when they have none there. */
    public Optional<Hash> stored(long position) {
        byte[] hashes = judged(0, position / Tile.FULL).hashes();
        int place = (int) (position % Tile.FULL);
        return hashes.length >= (place + 1) * Hash.BYTES ? Optional.of(Hash.at(hashes, place)) : Optional.empty();
    }

    /**
     * A tile that is not the one that belongs to the tree; empty when all are. While the tiles at the ends of the levels don't lead
     * to the root there is none that can be told from the others, and any may be named.
     */
    public Optional<Tile> altered() {
        return Tile.of(size).stream()
                .sorted(Comparator.comparingInt(Tile::level).reversed())
                .filter(tile -> !judged(tile.level(), tile.index()).signed())
                .findFirst();
    }

    /** Whether the tiles at the ends of all levels, taken together, come to the root: before that none can be believed. */
    public boolean leadToTheRoot() {
        return endsFit;
    }

    private Judged judged(int level, long index) {
        Judged known = lastOfLevel[level];
        if (known == null || known.index() != index) {
            known = judge(level, index);
            lastOfLevel[level] = known;
        }
        return known;
    }

    private Judged judge(int level, long index) {
        byte[] hashes = tiles.tile(level, index);
        boolean full = (size >> Tile.HEIGHT * level) - index * Tile.FULL >= Tile.FULL;
        return new Judged(index, hashes, full ? isBelowASignedOne(level, index, hashes) : endsFit);
    }

    private boolean isBelowASignedOne(int level, long index, byte[] hashes) {
        Judged above = judged(level + 1, index / Tile.FULL);
        return above.signed()
                && hashes.length == Tile.FULL * Hash.BYTES
                && Hash.at(above.hashes(), (int) (index % Tile.FULL)).equals(Tiles.root(hashes));
    }
}
