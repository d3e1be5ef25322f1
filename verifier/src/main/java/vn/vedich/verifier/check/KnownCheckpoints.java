package vn.vedich.verifier.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vedich.proof.checkpoint.Checkpoint;
import vn.vedich.proof.checkpoint.KeyHistory;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.tree.Hash;

/** The checkpoints that the log is held to. The given one of the largest tree decides how much is covered. */
public final class KnownCheckpoints {

    private static final Comparator<Known> BY_SIZE =
            Comparator.comparingLong(each -> each.checkpoint().size());

    private final List<Known> known = new ArrayList<>();
    private final List<Checkpoint> given;
    private final Known newest;
    private int next;

    private record Known(SignedNote note, Checkpoint checkpoint) {}

    /**
     * The log is held to all of them, but only the given ones say how much of it must be there.
     *
     * @param given one or more
     * @param kept that were found with the log
     * @throws UnacceptableNote when one of them is no checkpoint
     */
    public KnownCheckpoints(Collection<SignedNote> given, Collection<SignedNote> kept) {
        given.forEach(note -> known.add(new Known(note, Checkpoint.parse(note.text()))));
        this.given = known.stream().map(Known::checkpoint).toList();
        newest = Collections.max(known, BY_SIZE);
        kept.forEach(note -> known.add(new Known(note, Checkpoint.parse(note.text()))));
        known.sort(BY_SIZE);
    }

    /** Compares those of the tree that the log has just grown to. What is wrong, if anything is. */
    public Optional<String> compare(LogCheck log) {
        if (next == known.size() || known.get(next).checkpoint().size() > log.size()) {
            return Optional.empty();
        }
        Hash root = log.root();
        while (next < known.size() && known.get(next).checkpoint().size() == log.size()) {
            if (!known.get(next).checkpoint().root().equals(root)) {
                return Optional.of(otherTree(log.size()));
            }
            next++;
        }
        return Optional.empty();
    }

    private String otherTree(long size) {
        long from = next == 0 ? 0 : known.get(next - 1).checkpoint().size();
        return "the checkpoint of " + size + " events is of another log: an event from position " + from + " to "
                + (size - 1) + " is not the one that was signed";
    }

    /** The size of the largest tree of all: the log must have grown to it. */
    public long largest() {
        return known.getLast().checkpoint().size();
    }

    /** Of those that were given the one of the largest tree that is not larger than this. */
    public Optional<Checkpoint> largestGivenUpTo(long size) {
        return given.stream().filter(each -> each.size() <= size).max(Comparator.comparingLong(Checkpoint::size));
    }

    /** The size of the largest tree that was given. */
    public long covered() {
        return newest.checkpoint().size();
    }

    /**
     * Whether the largest one is signed by the key that had to, once all were compared with the log. What is wrong, if
     * anything is.
     */
    public Optional<String> judgeSignatures(Optional<KeyHistory> keys, Collection<VerifierKey> trusted) {
        List<SignedNote> notes = known.stream().map(Known::note).toList();
        try {
            Checkpoint opened = keys.isPresent()
                    ? keys.get().open(newest.note(), trusted, notes)
                    : Checkpoint.open(newest.note(), trusted).checkpoint();
            return known.stream()
                    .map(each -> each.checkpoint().origin())
                    .filter(origin -> !origin.equals(opened.origin()))
                    .findFirst()
                    .map(origin -> "there are checkpoints of two logs: " + opened.origin() + " and " + origin);
        } catch (UnacceptableNote e) {
            return Optional.of("the checkpoint is not good: " + e.getMessage());
        }
    }
}
