package vn.vedich.proof.checkpoint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;

/**
 * Which key may sign a checkpoint, by the rotations in the log. A key that was given up signs no checkpoint that covers its
 * own end, but the first: that one both keys sign, and so whoever trusts the former can trust the latter.
 *
 * @param first of the log
 * @param steps in the order of their positions
 */
public record KeyHistory(VerifierKey first, List<Step> steps) {

    public KeyHistory {
        steps = List.copyOf(steps);
    }

    /** A key that signs from the checkpoint on that covers this position. */
    public record Step(long position, VerifierKey key) {}

    /** Of a log without a rotation so far. */
    public static KeyHistory startingWith(VerifierKey first) {
        return new KeyHistory(first, List.of());
    }

    /**
     * The history with a rotation more.
     *
     * @throws UnacceptableNote when it is not from the key that signed last, or back to a key that was given up
     */
    public KeyHistory rotated(long position, KeyRotation rotation) {
        if (!steps.isEmpty() && steps.getLast().position >= position) {
            throw new UnacceptableNote("rotations come in the order of their positions");
        }
        if (!rotation.from().equals(last())) {
            throw new UnacceptableNote("the rotation at position " + position + " is not from the key in use");
        }
        if (has(rotation.to())) {
            throw new UnacceptableNote("the rotation at position " + position + " is to a key that was given up");
        }
        List<Step> more = new ArrayList<>(steps);
        more.add(new Step(position, rotation.to()));
        return new KeyHistory(first, more);
    }

    /** Whether the log ever signed with this key. */
    public boolean has(VerifierKey key) {
        return first.equals(key) || steps.stream().anyMatch(step -> step.key.equals(key));
    }

    private VerifierKey last() {
        return keyAt(Long.MAX_VALUE);
    }

    /** The key that must sign a checkpoint of this size. */
    public VerifierKey keyAt(long size) {
        VerifierKey key = first;
        for (Step step : steps) {
            key = step.position < size ? step.key : key;
        }
        return key;
    }

    /**
     * The keys that sign a checkpoint: two, when it is the first that covers a rotation.
     *
     * @param size of the checkpoint
     * @param before the size of the checkpoint before it; 0 when there is none
     */
    public Set<VerifierKey> signersOf(long size, long before) {
        return keyAt(size).equals(keyAt(before)) ? Set.of(keyAt(size)) : Set.of(keyAt(before), keyAt(size));
    }

    /**
     * Reads a checkpoint that was signed with the key that had to. Trust goes on from a key to the next one when a checkpoint
     * that the former signed covers the rotation: without it, anybody could have written the rotation.
     *
     * @param trusted one or more keys of the log
     * @param others checkpoints of which the caller knows that they are of the same log, in any order
     * @throws UnacceptableNote when it was not, or there is no reason to trust that key
     */
    public Checkpoint open(SignedNote note, Collection<VerifierKey> trusted, Collection<SignedNote> others) {
        List<SignedNote> all = new ArrayList<>(others);
        all.add(note);
        Set<VerifierKey> reached = new HashSet<>(trusted);
        for (Step step : steps) {
            VerifierKey before = keyAt(step.position);
            if (reached.contains(before) && all.stream().anyMatch(each -> covers(each, step, before))) {
                reached.add(step.key);
            }
        }
        VerifierKey key = keyAt(Checkpoint.parse(note.text()).size());
        if (!reached.contains(key)) {
            throw new UnacceptableNote("no trusted key leads to the one that must sign this checkpoint: " + key);
        }
        return Checkpoint.open(note, List.of(key)).checkpoint();
    }

    private static boolean covers(SignedNote note, Step step, VerifierKey key) {
        try {
            return Checkpoint.open(note, List.of(key)).checkpoint().size() > step.position;
        } catch (UnacceptableNote e) {
            return false;
        }
    }
}
