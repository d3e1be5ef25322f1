package vn.vedich.log.witness;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.tree.Consistency;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.witness.AddCheckpoint;

/** Somebody else's log: a tree that grows, and a key that signs it. Forks on demand. */
final class GrowingLog {

    static final String ORIGIN = "hai-ha.example/ve-dich";

    final SignerKey key;
    private final Frontier tree = new Frontier();
    private final List<Hash> roots = new ArrayList<>(List.of(Hash.ofNothing()));
    private final Map<List<Long>, Hash> nodes = new HashMap<>();

    GrowingLog() {
        this(SignerKey.create(ORIGIN, KeyType.ED25519, new SecureRandom()));
    }

    private GrowingLog(SignerKey key) {
        this.key = key;
    }

    static GrowingLog signedBy(SignerKey key) {
        return new GrowingLog(key);
    }

    GrowingLog grow(int leaves) {
        return grow("as it was", leaves);
    }

    private GrowingLog grow(String what, int leaves) {
        for (int i = 0; i < leaves; i++) {
            Hash leaf = Hash.ofLeaf((what + tree.size()).getBytes(StandardCharsets.UTF_8));
            tree.append(leaf, (level, index, hash) -> nodes.put(List.of((long) level, index), hash));
            roots.add(tree.root());
        }
        return this;
    }

    /** A log of the same key whose first leaves are these, and all others different. */
    GrowingLog forkedAt(int size, int leaves) {
        return new GrowingLog(key).grow(size).grow("as it ought to have been", leaves);
    }

    long size() {
        return tree.size();
    }

    SignedNote checkpoint(long size) {
        return new Checkpoint(ORIGIN, size, roots.get((int) size)).sign(key);
    }

    AddCheckpoint ask(long oldSize, long size) {
        List<Hash> proof = oldSize < 1 || oldSize > size
                ? List.of()
                : Consistency.prove((level, index) -> nodes.get(List.of((long) level, index)), oldSize, size);
        return new AddCheckpoint(oldSize, proof, checkpoint(size));
    }
}
