package vn.vedich.bundle.check;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.vedich.bundle.BundleFiles;
import vn.vedich.bundle.UnacceptableBundle;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.stream.Completeness.NotProven;
import vn.vedich.proof.stream.Completeness.Proven;
import vn.vedich.proof.stream.CompletenessCheck;
import vn.vedich.proof.stream.CompletenessDocument;
import vn.vedich.proof.stream.CompletenessProof;
import vn.vedich.proof.tree.Hash;

/** Which events must be in a bundle: all of the streams that were proven to be complete, under one checkpoint. */
final class CompleteStreams {

    private final String checkpoint;
    private final Collection<VerifierKey> keys;
    private final SortedSet<String> names = new TreeSet<>();
    private final NavigableMap<Long, Hash> leaves = new TreeMap<>();

    CompleteStreams(String checkpoint, Collection<VerifierKey> keys) {
        this.checkpoint = checkpoint;
        this.keys = keys;
    }

    /** Takes one document that is in the bundle under this name. */
    void add(String file, String document) {
        CompletenessProof proof = CompletenessDocument.parse(document);
        require(BundleFiles.completeness(proof.stream()).equals(file), file + " is of another stream");
        require(CompletenessDocument.write(proof).equals(document), file + " is not in its form");
        require(proof.checkpoint().write().equals(checkpoint), file + " has another checkpoint");
        switch (CompletenessCheck.check(proof, keys)) {
            case Proven proven -> {
                names.add(proven.stream());
                for (Leaf leaf : proven.leaves()) {
                    leaves.put(leaf.position(), Hash.ofLeaf(leaf.bytes()));
                }
            }
            case NotProven not -> throw new UnacceptableBundle(file + " proves nothing: " + not.reason());
        }
    }

    SortedSet<String> names() {
        return names;
    }

    /** The hashes of all their leaves, by position. */
    NavigableMap<Long, Hash> leaves() {
        return leaves;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnacceptableBundle(otherwise);
        }
    }
}
