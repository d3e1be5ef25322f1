package vn.vedich.proof.checkpoint;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.tree.Consistency;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Inclusion;
import vn.vedich.proof.tree.Nodes;

/** A log whose key was rotated at some positions. A rotation's first checkpoint covers two positions more. */
final class RotatedLog {

    private static final int NOTICED_AFTER = 3;

    private final String origin;
    private final List<SignerKey> keys;
    private final List<Integer> rotations;
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<Hash> roots = new ArrayList<>(List.of(Hash.ofNothing()));
    private final Map<String, Hash> nodes = new HashMap<>();

    RotatedLog(String origin, int size, List<SignerKey> keys, List<Integer> rotations) {
        this.origin = origin;
        this.keys = keys;
        this.rotations = rotations;
        Frontier frontier = new Frontier();
        for (int position = 0; position < size; position++) {
            Leaf leaf = leaf(position);
            leaves.add(leaf);
            frontier.append(Hash.ofLeaf(leaf.bytes()), (level, index, hash) -> nodes.put(level + "/" + index, hash));
            roots.add(frontier.root());
        }
    }

    static List<SignerKey> keys(String name, int number) {
        return IntStream.range(0, number)
                .mapToObj(_ -> SignerKey.create(name, KeyType.ED25519, new SecureRandom()))
                .toList();
    }

    private Leaf leaf(int position) {
        int rotation = rotations.indexOf(position);
        return new Leaf(
                position,
                "command-" + position,
                null,
                "event-" + position,
                rotation < 0 ? "example.Happened" : KeyRotation.EVENT_NAME,
                1,
                null,
                null,
                null,
                "2019-07-09",
                null,
                "2026-11-23T02:03:04.000005Z",
                Hashed.of("{}"),
                Hashed.of(rotation < 0 ? "{\"of\":\"" + origin + "\"}" : payload(rotation)));
    }

    private String payload(int rotation) {
        return new KeyRotation(
                        keys.get(rotation).verifier(), keys.get(rotation + 1).verifier())
                .payload();
    }

    /** Signed by the key that has to. */
    SignedNote checkpoint(int size) {
        return checkpoint(size, signer(size));
    }

    SignedNote checkpoint(int size, SignerKey... signers) {
        return new Checkpoint(origin, size, roots.get(size)).sign(signers);
    }

    SignerKey signer(int size) {
        return keys.get(
                (int) rotations.stream().filter(position -> position < size).count());
    }

    /** The hand-overs up to those of the log's end, tied to the tree of this size. */
    List<Handover> handovers(int size) {
        return IntStream.range(0, rotations.size())
                .mapToObj(rotation -> handover(rotation, size, keys.get(rotation), keys.get(rotation + 1)))
                .toList();
    }

    Handover handover(int rotation, int size, SignerKey... signers) {
        int position = rotations.get(rotation);
        int signed = position + NOTICED_AFTER;
        return new Handover(
                leaves.get(position),
                payload(rotation),
                Inclusion.prove(nodes(), position, signed),
                checkpoint(signed, signers),
                size,
                Consistency.prove(nodes(), Math.min(signed, size), Math.max(signed, size)));
    }

    private Nodes nodes() {
        return (level, index) -> nodes.get(level + "/" + index);
    }
}
