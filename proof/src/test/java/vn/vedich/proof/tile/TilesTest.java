package vn.vedich.proof.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.proof.tile.Tile.Kind;
import vn.vedich.proof.tree.Consistency;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Inclusion;
import vn.vedich.proof.tree.NaiveTree;
import vn.vedich.proof.tree.Nodes;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TilesTest {

    @Test
    void a_tree_of_256_leaves_has_a_full_tile_and_above_it_one_of_one_hash() {
        assertThat(Tile.of(256)).containsExactly(new Tile(Kind.HASHES, 0, 0, 256), new Tile(Kind.HASHES, 1, 0, 1));
    }

    @Test
    void a_tree_of_70_000_leaves_has_the_tiles_that_the_specification_counts() {
        List<Tile> tiles = Tile.of(70_000);

        assertThat(tiles.stream().filter(tile -> tile.level() == 0 && tile.isFull()))
                .hasSize(273);
        assertThat(tiles.stream().filter(tile -> tile.level() == 1 && tile.isFull()))
                .hasSize(1);
        assertThat(tiles.stream().filter(tile -> !tile.isFull()))
                .containsExactly(
                        new Tile(Kind.HASHES, 0, 273, 112),
                        new Tile(Kind.HASHES, 1, 1, 17),
                        new Tile(Kind.HASHES, 2, 0, 1));
    }

    @Test
    void the_path_of_the_specification_is_written_and_read() {
        Tile tile = new Tile(Kind.HASHES, 0, 1_234_067, 256);
        assertThat(TilePath.write(tile)).isEqualTo("0/x001/x234/067");
        assertThat(TilePath.read("0/x001/x234/067")).contains(tile);
        assertThat(TilePath.read("entries/000.p/12")).contains(new Tile(Kind.ENTRIES, 0, 0, 12));
    }

    @Property
    void every_path_is_read_as_it_was_written(
            @ForAll Kind kind,
            @ForAll @IntRange(max = 63) int level,
            @ForAll @LongRange(max = 999_999_999_999_999_999L) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        Tile tile = new Tile(kind, kind == Kind.ENTRIES ? 0 : level, index, width);
        assertThat(TilePath.read(TilePath.write(tile))).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "0/",
                "0/0",
                "0/00",
                "0/x000/067",
                "0/1234",
                "0/001/002",
                "0/x001",
                "64/000",
                "00/000",
                "01/000",
                "-1/000",
                "0/000.p/0",
                "0/000.p/256",
                "0/000.p/01",
                "0/000.p/",
                "entries/x000/000",
                "Entries/000",
                "0/000/",
                "/0/000",
                "0/x1/000",
                "0/٠٠٠",
                "0/x999/x999/x999/x999/x999/x999/999"
            })
    void what_is_no_path_in_its_one_form_is_not_read(String path) {
        assertThat(TilePath.read(path)).isEmpty();
    }

    @Property(tries = 40)
    void proofs_computed_from_tiles_are_those_of_the_tree(@ForAll @IntRange(min = 1, max = 1_500) int size) {
        NaiveTree tree = NaiveTree.of(size);
        Map<String, byte[]> stored = new HashMap<>();
        Tile.of(size).forEach(tile -> stored.put(tile.level() + "/" + tile.index(), Tiles.bytes(tree, tile)));
        Nodes nodes = Tiles.nodes((level, index) -> stored.get(level + "/" + index));

        assertThat(Frontier.of(size, nodes).root()).isEqualTo(tree.root());
        int index = size / 3;
        assertThat(Inclusion.prove(nodes, index, size)).isEqualTo(tree.path(index));
        assertThat(Consistency.prove(nodes, index + 1, size)).isEqualTo(tree.consistency(index + 1));
    }

    @Property
    void a_tree_has_a_tile_when_its_widest_form_there_is_as_wide(
            @ForAll @IntRange(max = 70_000) int size,
            @ForAll @IntRange(max = 3) int level,
            @ForAll @IntRange(max = 300) int index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        boolean expected = Tile.of(size).stream()
                .anyMatch(tile -> tile.level() == level && tile.index() == index && tile.width() >= width);
        assertThat(new Tile(Kind.HASHES, level, index, width).isIn(size)).isEqualTo(expected);
    }

    @Property
    void entries_are_read_as_they_were_bundled(@ForAll @Size(max = 300) List<byte[]> entries) {
        List<byte[]> read = EntryBundle.read(EntryBundle.write(entries));
        assertThat(read).hasSameSizeAs(entries);
        IntStream.range(0, entries.size()).forEach(i -> assertThat(read.get(i)).isEqualTo(entries.get(i)));
    }

    @Test
    void an_entry_is_as_long_as_two_bytes_can_say() {
        assertThat(EntryBundle.read(EntryBundle.write(List.of(new byte[65_535]))))
                .hasSize(1);
        assertThatThrownBy(() -> EntryBundle.write(List.of(new byte[65_536])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryBundle.read(new byte[] {0})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EntryBundle.read(new byte[] {0, 2, 1})).isInstanceOf(IllegalArgumentException.class);
    }
}
