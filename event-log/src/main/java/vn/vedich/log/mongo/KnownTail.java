package vn.vedich.log.mongo;

import java.util.concurrent.atomic.AtomicReference;

/** Where the log ends as far as this process knows. Goes forward only, whoever moves it. */
final class KnownTail {

    private final AtomicReference<Tail> tail = new AtomicReference<>(Tail.OF_NOTHING);

    Tail get() {
        return tail.get();
    }

    /** Takes note of a commit that is durable on a majority, and answers with what is known then. */
    Tail saw(CommitOutline commit) {
        return tail.accumulateAndGet(
                new Tail(commit), (before, seen) -> seen.nextPosition() > before.nextPosition() ? seen : before);
    }

    void saw(PlacedCommit commit) {
        if (commit.nextPosition() > get().nextPosition()) {
            saw(commit.outline());
        }
    }
}
