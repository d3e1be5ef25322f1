package vn.vedich.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TreeTest {

    private static final int MAX = 600;

    @Test
    void hashes_are_those_of_rfc_6962() {
        assertThat(hex(Hash.ofNothing())).startsWith("e3b0c442");
        assertThat(hex(Hash.ofLeaf(new byte[0]))).startsWith("6e340b9c");
        assertThat(hex(Hash.ofLeaf("L123456".getBytes(StandardCharsets.UTF_8)))).startsWith("395aa064");
    }

    @Test
    void the_reference_tree_of_eight_leaves_has_its_published_root_at_every_size() {
        List<String> roots = List.of(
                "e3b0c442",
                "6e340b9c",
                "fac54203",
                "aeb6bcfe",
                "d37ee418",
                "4e3bbb1f",
                "76e67dad",
                "ddb89be4",
                "5dc9da79");
        List<String> entries = List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
        Frontier frontier = new Frontier();
        assertThat(hex(frontier.root())).startsWith(roots.getFirst());
        for (int size = 1; size <= entries.size(); size++) {
            frontier.append(Hash.ofLeaf(HexFormat.of().parseHex(entries.get(size - 1))));
            assertThat(hex(frontier.root())).startsWith(roots.get(size));
        }
    }

    @Property
    void the_root_is_that_of_the_naive_tree_however_often_the_frontier_was_stored(
            @ForAll @IntRange(max = MAX) int size, @ForAll @IntRange(max = MAX) int stored) {
        NaiveTree tree = NaiveTree.of(size);
        Frontier frontier = new Frontier();
        for (Hash leaf : tree.leaves()) {
            if (frontier.size() == stored) {
                frontier = Frontier.of(frontier.size(), frontier.bytes());
            }
            frontier.append(leaf);
        }
        assertThat(frontier.size()).isEqualTo(size);
        assertThat(frontier.root()).isEqualTo(tree.root());
        assertThat(Frontier.of(size, tree).root()).isEqualTo(tree.root());
    }

    @Property(tries = 50)
    void every_complete_subtree_is_told_once(@ForAll @IntRange(max = MAX) int size) {
        NaiveTree tree = NaiveTree.of(size);
        Map<String, Hash> told = new HashMap<>();
        Frontier frontier = new Frontier();
        tree.leaves()
                .forEach(leaf -> frontier.append(leaf, (level, index, hash) -> {
                    assertThat(told.put(level + "/" + index, hash)).isNull();
                    assertThat(hash).isEqualTo(tree.node(level, index));
                }));
        int complete = 0;
        for (int width = 1; width <= size; width *= 2) {
            complete += size / width;
        }
        assertThat(told).hasSize(complete);
    }

    @Property
    void an_inclusion_proof_is_that_of_the_naive_tree_and_holds_for_this_leaf_only(
            @ForAll @IntRange(min = 1, max = MAX) int size, @ForAll Random random) {
        NaiveTree tree = NaiveTree.of(size);
        int index = random.nextInt(size);
        List<Hash> path = Inclusion.prove(tree, index, size);
        Hash leaf = tree.leaves().get(index);

        assertThat(path).isEqualTo(tree.path(index));
        assertThat(Inclusion.holds(index, size, leaf, path, tree.root())).isTrue();
        assertThat(Inclusion.holds(index, size, Hash.ofNothing(), path, tree.root()))
                .isFalse();
        int other = random.nextInt(size);
        assertThat(Inclusion.holds(other, size, leaf, path, tree.root())).isEqualTo(other == index);
        assertThat(Inclusion.holds(index, size, leaf, changed(path, random), tree.root()))
                .isFalse();
    }

    @Property
    void a_consistency_proof_is_that_of_the_naive_tree_and_holds_for_these_trees_only(
            @ForAll @IntRange(min = 1, max = MAX) int to, @ForAll Random random) {
        NaiveTree tree = NaiveTree.of(to);
        int from = 1 + random.nextInt(to);
        List<Hash> proof = Consistency.prove(tree, from, to);
        Hash older = tree.root(from);

        assertThat(proof).isEqualTo(tree.consistency(from));
        assertThat(Consistency.holds(from, older, to, tree.root(), proof)).isTrue();
        assertThat(Consistency.holds(from, Hash.ofNothing(), to, tree.root(), proof))
                .isFalse();
        assertThat(Consistency.holds(from, older, to, Hash.ofNothing(), proof)).isFalse();
        assertThat(Consistency.holds(from, older, to, tree.root(), changed(proof, random)))
                .isFalse();
    }

    @Property
    void leaves_proven_together_hold_together_and_no_other_leaf_does(
            @ForAll @IntRange(min = 1, max = MAX) int size, @ForAll Random random) {
        NaiveTree tree = NaiveTree.of(size);
        SortedSet<Long> indices = new TreeSet<>();
        int start = random.nextInt(size);
        for (long i = start; i < Math.min(size, start + random.nextInt(20)); i++) {
            indices.add(i);
        }
        random.longs(random.nextInt(5), 0, size).forEach(indices::add);
        List<Hash> proof = Multiproof.prove(tree, indices, size);
        NavigableMap<Long, Hash> leaves = new TreeMap<>();
        indices.forEach(i -> leaves.put(i, tree.leaves().get(i.intValue())));

        assertThat(Multiproof.holds(leaves, size, proof, tree.root())).isTrue();
        assertThat(Multiproof.holds(leaves, size, changed(proof, random), tree.root()))
                .isFalse();
        if (!indices.isEmpty()) {
            leaves.put(leaves.firstKey(), Hash.ofNothing());
            assertThat(Multiproof.holds(leaves, size, proof, tree.root())).isFalse();
            leaves.remove(leaves.firstKey());
            assertThat(Multiproof.holds(leaves, size, proof, tree.root())).isFalse();
        }
    }

    @Test
    void one_leaf_proven_with_others_costs_no_more_than_alone() {
        NaiveTree tree = NaiveTree.of(300);
        assertThat(Multiproof.prove(tree, new TreeSet<>(List.of(7L)), 300))
                .containsExactlyInAnyOrderElementsOf(Inclusion.prove(tree, 7, 300));
    }

    @Test
    void nothing_is_proven_of_what_is_not_in_the_tree() {
        NaiveTree tree = NaiveTree.of(4);
        assertThatThrownBy(() -> Inclusion.prove(tree, 4, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Inclusion.prove(tree, -1, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Consistency.prove(tree, 0, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Consistency.prove(tree, 5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Multiproof.prove(tree, new TreeSet<>(List.of(4L)), 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Consistency.holds(0, Hash.ofNothing(), 4, tree.root(), List.of()))
                .isFalse();
        assertThatThrownBy(() -> Frontier.of(3, new byte[32])).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Hash> changed(List<Hash> proof, Random random) {
        List<Hash> changed = new ArrayList<>(proof);
        if (proof.isEmpty() || random.nextInt(4) == 0) {
            changed.add(random.nextInt(proof.size() + 1), Hash.ofNothing());
        } else if (random.nextBoolean()) {
            changed.remove(random.nextInt(proof.size()));
        } else {
            int place = random.nextInt(proof.size());
            byte[] bytes = proof.get(place).bytes();
            bytes[random.nextInt(Hash.BYTES)] ^= (byte) (1 << random.nextInt(8));
            changed.set(place, Hash.of(bytes));
        }
        return changed;
    }

    private static String hex(Hash hash) {
        return HexFormat.of().formatHex(hash.bytes());
    }
}
