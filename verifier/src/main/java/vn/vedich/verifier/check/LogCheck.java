package vn.vedich.verifier.check;

import java.util.List;
import java.util.Optional;
import vn.vedich.proof.checkpoint.KeyHistory;
import vn.vedich.proof.tree.Frontier;
import vn.vedich.proof.tree.Hash;

/** All that must hold of the events in their order. Used by one thread. */
public final class LogCheck {

    private final Frontier tree = new Frontier();
    private final Rotations rotations = new Rotations();
    private final List<OrderCheck> checks = List.of(
            new DensePositions(),
            new UniqueIds(),
            new TimeOfRecording(),
            new WholeCommits(),
            new StreamsAndSeals(),
            rotations);

    /** Takes the next event. After an event that is not in order there is nothing more to check. */
    public void add(CheckedEvent event) throws NotInOrder {
        for (OrderCheck check : checks) {
            check.add(event);
        }
        tree.append(event.hash());
    }

    /** How many events were in order: the position of the next one. */
    public long size() {
        return tree.size();
    }

    /** Of the tree over all events so far. */
    public Hash root() {
        return tree.root();
    }

    /** The keys that the log names; empty when it names none. */
    public Optional<KeyHistory> keys() {
        return rotations.history();
    }
}
