package vn.vedich.log.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reads whose silence can be believed. A read may come from a server that knows less than one that answered before: so each
 * also asks for the newest commit known, and is asked again until that one shows.
 */
record FreshReads(CommitStore store, KnownTail known, Patience patience) {

    /** In order of position, with the newest commit known among them, whether it was asked for or not. */
    List<CommitOutline> outlines(Lookup lookup) {
        NavigableMap<Long, CommitOutline> found = new TreeMap<>();
        for (Lookup part : lookup.parts()) {
            freshOutlines(part).forEach(commit -> found.put(commit.firstPosition(), commit));
        }
        return List.copyOf(found.values());
    }

    private List<CommitOutline> freshOutlines(Lookup lookup) {
        CommitOutline newest = known.get().newest();
        if (newest == null) {
            return store.outlines(lookup);
        }
        Lookup marked = lookup.and(newest);
        Patience.Tries tries = patience.start();
        do {
            List<CommitOutline> found = store.outlines(marked);
            if (shows(found, newest)) {
                return found;
            }
        } while (tries.again());
        throw new StoreFailed(
                "the store does not show position " + newest.firstPosition() + ", as it did before", null);
    }

    private static boolean shows(List<CommitOutline> found, CommitOutline newest) {
        return found.stream().anyMatch(commit -> commit.firstPosition() == newest.firstPosition());
    }

    /**
     * The commits right after this tail, without a gap: at the most those that begin among the next {@code most} positions.
     */
    List<CommitOutline> after(Tail tail, int most) {
        long next = tail.nextPosition();
        List<CommitOutline> after = new ArrayList<>();
        for (CommitOutline commit : outlines(Lookup.beginningIn(next, next + most))) {
            if (commit.firstPosition() == next) {
                after.add(commit);
                next = commit.nextPosition();
            }
        }
        return after;
    }
}
