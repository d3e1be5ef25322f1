package vn.vedich.proof.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.proof.tile.Tiles.TileSource;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignedTilesTest {

    private static final int LARGEST = 70_000;

    /** Tiles as they are stored: as wide as the tree was when they were written last. */
    private static final class Stored implements TileSource {

        private final List<Hash> leaves = new ArrayList<>();
        private final Map<Tile, byte[]> tiles = new HashMap<>();
        private final Frontier tree = new Frontier();

        Stored(int size) {
            for (int position = 0; position < size; position++) {
                Hash leaf = Hash.ofLeaf(new byte[] {(byte) position, (byte) (position >> 8), (byte) (position >> 16)});
                leaves.add(leaf);
                tree.append(leaf, this::keep);
            }
        }

        private void keep(int level, long index, Hash hash) {
            if (level % Tile.HEIGHT == 0) {
                hash.copyTo(of(level / Tile.HEIGHT, index / Tile.FULL), (int) (index % Tile.FULL));
            }
        }

        private byte[] of(int level, long index) {
            return tiles.computeIfAbsent(
                    new Tile(Tile.Kind.HASHES, level, index, Tile.FULL), _ -> new byte[Tile.FULL * Hash.BYTES]);
        }

        @Override
        public byte[] tile(int level, long index) {
            return tiles.getOrDefault(new Tile(Tile.Kind.HASHES, level, index, Tile.FULL), new byte[0]);
        }

        SignedTiles signed(long size) {
            Frontier signed = new Frontier();
            leaves.subList(0, (int) size).forEach(signed::append);
            return new SignedTiles(this, size, signed.root());
        }
    }

    @Property(tries = 30)
    void of_a_tree_in_order_every_leaf_is_known_at_every_smaller_size(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll @IntRange(min = 1, max = LARGEST) int signed) {
        int smaller = Math.min(size, signed);
        Stored stored = new Stored(Math.max(size, signed));

        SignedTiles tiles = stored.signed(smaller);

        assertThat(tiles.leadToTheRoot()).isTrue();
        assertThat(tiles.altered()).isEmpty();
        for (int position = 0; position < smaller; position++) {
            assertThat(tiles.leaf(position)).contains(stored.leaves.get(position));
        }
    }

    @Property(tries = 60)
    void whatever_bit_is_altered_no_wrong_hash_is_believed_and_it_is_seen(
            @ForAll @IntRange(min = 1, max = LARGEST) int size, @ForAll int where, @ForAll @IntRange(max = 7) int bit) {
        Stored stored = new Stored(size);
        List<Tile> all = Tile.of(size);
        Tile tile = all.get(Math.floorMod(where, all.size()));
        byte[] hashes = stored.tile(tile.level(), tile.index());
        hashes[Math.floorMod(where / all.size(), tile.width() * Hash.BYTES)] ^= (byte) (1 << bit);

        SignedTiles tiles = stored.signed(size);

        assertThat(tiles.altered()).isPresent();
        assertThat(tiles.leadToTheRoot()).isEqualTo(tile.isFull());
        if (tile.isFull()) {
            assertThat(tiles.altered()).contains(tile);
        }
        for (int position = 0; position < size; position++) {
            Hash leaf = stored.leaves.get(position);
            assertThat(tiles.leaf(position))
                    .satisfiesAnyOf(
                            known -> assertThat(known).isEmpty(),
                            known -> assertThat(known).contains(leaf));
        }
    }

    @Test
    void one_altered_tile_takes_no_other_with_it() {
        Stored stored = new Stored(1_000);
        stored.tile(0, 1)[0] ^= 1;

        SignedTiles tiles = stored.signed(1_000);

        assertThat(tiles.leaf(256)).isEmpty();
        assertThat(tiles.stored(256)).isPresent();
        assertThat(tiles.leaf(255)).contains(stored.leaves.get(255));
        assertThat(tiles.leaf(512)).contains(stored.leaves.get(512));
        assertThat(tiles.leaf(999)).contains(stored.leaves.get(999));
    }

    @Test
    void tiles_that_are_cut_off_or_not_there_are_no_tiles() {
        assertThat(new Stored(1_000).signed(1_000).leadToTheRoot()).isTrue();
        TileSource none = (_, _) -> new byte[0];
        SignedTiles tiles = new SignedTiles(none, 1_000, Hash.ofNothing());
        assertThat(tiles.leadToTheRoot()).isFalse();
        assertThat(tiles.leaf(0)).isEmpty();
        assertThat(tiles.stored(0)).isEmpty();
    }
}
