package vn.vedich.log.mongo;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Where the log ends as far as this process knows. Goes forward only, whoever moves it. */
final class LogEnd {

    private static final int WINDOW = 64;

    private final CommitStore store;
    private final FreshReads fresh;
    private final AtomicReference<Tail> known = new AtomicReference<>(Tail.OF_NOTHING);

    LogEnd(CommitStore store, FreshReads fresh) {
        this.store = store;
        this.fresh = fresh;
    }

    Tail known() {
        return known.get();
    }

    /** Takes note of a commit that is durable on a majority, and of where the log ends now, as far as is known. */
    Tail saw(CommitOutline commit) {
        return known.accumulateAndGet(
                new Tail(commit), (before, seen) -> seen.nextPosition() > before.nextPosition() ? seen : before);
    }

    /** Goes to where the log ends now. */
    Tail find() {
        Tail tail = known();
        while (true) {
            List<CommitOutline> after = fresh.after(tail, WINDOW);
            if (after.isEmpty()) {
                return tail;
            }
            Tail further = saw(after.getLast());
            if (further.nextPosition() < tail.nextPosition() + WINDOW) {
                return further;
            }
            tail = jump(further);
        }
    }

    /** Far behind, as after a start: no need to walk. */
    private Tail jump(Tail from) {
        return store.newest().map(this::saw).orElse(from);
    }

    /** Looks for one commit more, cheaply; finding none proves nothing. */
    void peek() {
        long next = known().nextPosition();
        store.outlines(Lookup.beginningIn(next, next + 1)).forEach(this::saw);
    }
}
