package vn.vedich.proof.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.tree.Consistency;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Nodes;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GrowthTest {

    private static final SignerKey LOG = SignerKey.create("log.example", KeyType.ED25519, new SecureRandom());
    private static final int MOST = 60;

    /** A log whose leaves say its name from some place on. */
    private record Leaves(String name, int sharedWithAll) {

        Hash leaf(long index) {
            return Hash.ofLeaf(((index < sharedWithAll ? "shared" : name) + index).getBytes(StandardCharsets.UTF_8));
        }

        Hash root(long from, long to) {
            if (to - from == 1) {
                return leaf(from);
            }
            long middle = from + Long.highestOneBit(to - from - 1);
            return Hash.ofNode(root(from, middle), root(middle, to));
        }

        Hash root(long size) {
            return size == 0 ? Hash.ofNothing() : root(0, size);
        }

        Nodes nodes() {
            return (level, index) -> root(index << level, index + 1 << level);
        }

        SeenTree seen(long size) {
            return new SeenTree(size, root(size));
        }

        AddCheckpoint ask(long oldSize, long size) {
            List<Hash> proof = oldSize < 1 || oldSize > size ? List.of() : Consistency.prove(nodes(), oldSize, size);
            return new AddCheckpoint(oldSize, proof, new Checkpoint("log.example", size, root(size)).sign(LOG));
        }
    }

    private static final Leaves LOG_AS_IT_IS = new Leaves("true", 0);

    @Property
    void a_log_that_only_grew_is_shown_to_have(
            @ForAll @IntRange(max = MOST) int seen, @ForAll @IntRange(max = MOST) int more) {
        assertThat(Growth.of(LOG_AS_IT_IS.seen(seen), LOG_AS_IT_IS.ask(seen, seen + more)))
                .isEqualTo(Growth.SHOWN);
    }

    @Property
    void a_log_that_was_written_anew_from_a_position_that_was_seen_is_never_shown_to_have_grown(
            @ForAll @IntRange(min = 1, max = MOST) int seen,
            @ForAll @IntRange(max = MOST) int forkedBefore,
            @ForAll @IntRange(max = MOST) int more) {
        Leaves fork = new Leaves("false", forkedBefore % seen);

        assertThat(Growth.of(new Leaves("true", forkedBefore % seen).seen(seen), fork.ask(seen, seen + more)))
                .isEqualTo(Growth.NOT_SHOWN);
    }

    @Property
    void another_old_size_is_answered_by_the_one_that_was_seen_whatever_else_is_sent(
            @ForAll @IntRange(max = MOST) int seen,
            @ForAll @IntRange(max = MOST) int oldSize,
            @ForAll @IntRange(max = MOST) int size) {
        Growth growth = Growth.of(LOG_AS_IT_IS.seen(seen), LOG_AS_IT_IS.ask(oldSize, size));

        if (oldSize > size) {
            assertThat(growth).isEqualTo(Growth.BACKWARDS);
        } else {
            assertThat(growth).isEqualTo(oldSize == seen ? Growth.SHOWN : Growth.FROM_ANOTHER_SIZE);
        }
    }

    @Property
    void a_proof_with_a_hash_more_or_less_shows_nothing(
            @ForAll @IntRange(max = MOST) int seen, @ForAll @IntRange(max = MOST) int more) {
        AddCheckpoint request = LOG_AS_IT_IS.ask(seen, seen + more);
        List<Hash> longer = new ArrayList<>(request.proof());
        longer.add(Hash.ofNothing());
        List<Hash> shorter = new ArrayList<>(request.proof());

        assertThat(withProof(seen, request, longer)).isEqualTo(Growth.NOT_SHOWN);
        if (!shorter.isEmpty()) {
            shorter.removeLast();
            assertThat(withProof(seen, request, shorter)).isEqualTo(Growth.NOT_SHOWN);
        }
    }

    @Test
    void a_checkpoint_of_nothing_has_the_root_of_nothing() {
        AddCheckpoint lie =
                new AddCheckpoint(0, List.of(), new Checkpoint("log.example", 0, LOG_AS_IT_IS.root(1)).sign(LOG));

        assertThat(Growth.of(SeenTree.nothing(), lie)).isEqualTo(Growth.NOT_SHOWN);
        assertThat(Growth.of(SeenTree.nothing(), LOG_AS_IT_IS.ask(0, 0))).isEqualTo(Growth.SHOWN);
    }

    private static Growth withProof(long seen, AddCheckpoint request, List<Hash> proof) {
        return Growth.of(LOG_AS_IT_IS.seen(seen), new AddCheckpoint(request.oldSize(), proof, request.note()));
    }
}
