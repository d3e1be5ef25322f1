package vn.vedich.verifier.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.tile.SignedTiles;
import vn.vedich.proof.tile.Tile;
import vn.vedich.proof.tile.Tiles.TileSource;
import vn.vedich.proof.tree.Hash;

/**
 * Holds events to the tiles that the installation keeps of its tree, as far as a checkpoint leads to these. Where the log alone
 * shows only that something was altered, they show what. Used by one thread.
 */
public final class TileCheck {

    private static final Optional<String> NOTHING = Optional.empty();

    private final @Nullable SignedTiles tiles;
    private final Optional<String> unreadable;
    private final Optional<String> behind;
    private long firstOther = -1;

    private TileCheck(@Nullable SignedTiles tiles, Optional<String> unreadable, Optional<String> behind) {
        this.tiles = tiles;
        this.unreadable = unreadable;
        this.behind = behind;
    }

    /** Without tiles: nothing is said of them. */
    public static TileCheck none() {
        return new TileCheck(null, NOTHING, NOTHING);
    }

    /** When there should be tiles, and they can't be read for this reason. */
    public static TileCheck unreadable(String reason) {
        return new TileCheck(null, Optional.of(reason), NOTHING);
    }

    /** @param size of the tree that the tiles are of, as they say */
    public static TileCheck of(TileSource tiles, long size, KnownCheckpoints checkpoints) {
        Optional<Checkpoint> signed = checkpoints.largestGivenUpTo(size);
        return signed.map(known -> new SignedTiles(tiles, known.size(), known.root()))
                .map(held -> new TileCheck(held, NOTHING, NOTHING))
                .orElseGet(() -> new TileCheck(
                        null,
                        NOTHING,
                        Optional.of("they are of " + size + " events, fewer than every checkpoint given")));
    }

    /** What is wrong with the next event in its place, if its hash shows anything. */
    public Optional<String> compare(CheckedEvent event, long position) {
        if (tiles == null || position >= tiles.size()) {
            return NOTHING;
        }
        Optional<Hash> signed = tiles.leaf(position);
        if (signed.isEmpty() && firstOther < 0 && !tiles.stored(position).equals(Optional.of(event.hash()))) {
            firstOther = position;
        }
        return signed.filter(hash -> !hash.equals(event.hash()))
                .map(hash -> "what stands there is not what was signed: the hash of its leaf is " + event.hash()
                        + ", in the tree that the checkpoint signs it is " + hash);
    }

    /** Why they are of no use, though nothing is wrong with them: after a crash they may be behind the log. */
    public Optional<String> behind() {
        return behind;
    }

    /** Once all events were compared: what is wrong with the tiles, if anything is. */
    public Optional<String> fault() {
        if (tiles == null) {
            return unreadable;
        }
        if (!tiles.leadToTheRoot()) {
            return Optional.of("they do not come to the root that the checkpoint signs" + other());
        }
        return tiles.altered()
                .map(tile -> "tile " + tile.index() + " of level " + tile.level() + ", " + leavesOf(tile)
                        + ", is not that of the tree that the checkpoint signs" + other());
    }

    private String other() {
        return firstOther < 0 ? "" : "; the first hash that is not that of the log is of position " + firstOther;
    }

    private static String leavesOf(Tile tile) {
        long each = 1L << Integer.numberOfTrailingZeros(Tile.FULL) * tile.level();
        long first = tile.index() * Tile.FULL * each;
        return "of the positions from " + first + " to " + (first + tile.width() * each - 1);
    }
}
