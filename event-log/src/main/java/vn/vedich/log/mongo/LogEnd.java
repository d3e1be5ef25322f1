package vn.vedich.log.mongo;

import java.util.List;

/** Finds out where the log ends. */
record LogEnd(CommitStore store, FreshReads fresh, KnownTail known) {

    private static final int WINDOW = 64;

    /** Goes to where the log ends now. */
    Tail find() {
        Tail tail = known.get();
        while (true) {
            List<CommitOutline> after = fresh.after(tail, WINDOW);
            if (after.isEmpty()) {
                return tail;
            }
            Tail further = known.saw(after.getLast());
            if (further.nextPosition() < tail.nextPosition() + WINDOW) {
                return further;
            }
            tail = jump(further);
        }
    }

    /** Far behind, as after a start: no need to walk. */
    private Tail jump(Tail from) {
        return store.newest().map(known::saw).orElse(from);
    }

    /** Looks for one commit more, cheaply; finding none proves nothing. */
    void peek() {
        long next = known.get().nextPosition();
        store.outlines(Lookup.beginningIn(next, next + 1)).forEach(known::saw);
    }
}
