package vn.vedich.log.mongo;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings one group into the log, beside other processes that append too. A commit is only ever inserted right after a tail
 * that was seen, so the unique {@code _id} decides between writers. A message that arrives late does no harm: its first
 * document fits only while the log still ends where it was judged, and each next one only behind the one before.
 *
 * <p>Unless all of a group are plainly in, what stands behind the tail decides, read from a majority: a document of an own
 * attempt is in for good, and behind one of somebody else's the others are judged and placed again. While nothing stands
 * there, inserting once more can't put an attempt there twice.
 */
final class GroupSettling {

    private static final int WINDOW = 64;

    private final FreshReads reads;
    private final Placing placing;
    private final Patience.Tries tries;
    private final Map<String, Append> appends;
    private Tail tail;
    private boolean looksFirst;
    private boolean looksUp;
    private boolean sawOthers;

    /**
     * @param appends by attempt
     * @param othersAppend whether to look first for what others have appended: between processes that all are busy this
     *     spares most inserts that would fail, and gives each the same chance
     */
    GroupSettling(
            FreshReads reads,
            Placing placing,
            Patience.Tries tries,
            Map<String, Append> appends,
            boolean othersAppend) {
        this.looksFirst = othersAppend;
        this.reads = reads;
        this.placing = placing;
        this.tries = tries;
        this.appends = appends;
        this.tail = reads.known().get();
    }

    /** @throws StoreFailed when it gives up; those that are open then are unknown */
    void run() {
        List<Append> open = open();
        while (!open.isEmpty()) {
            long before = tail.nextPosition();
            Optional<StoreFailed> failure = goOn(open);
            boolean isStuck = tail.nextPosition() == before;
            if (failure.isPresent() && (isStuck ? !tries.again() : tries.areOver()) && !open().isEmpty()) {
                throw failure.get();
            }
            open = open();
        }
    }

    /** One try at all that are open; answers with what kept it from being the last. */
    private Optional<StoreFailed> goOn(List<Append> open) {
        try {
            if (looksFirst) {
                looksFirst = false;
                follow();
                looksUp = false;
            }
            List<PlacedCommit> placed = placing.place(open, tail, looksUp);
            return placed.isEmpty() ? Optional.empty() : insert(placed);
        } catch (StoreFailed e) {
            return Optional.of(e);
        }
    }

    private Optional<StoreFailed> insert(List<PlacedCommit> placed) {
        return switch (reads.store().insert(placed)) {
            case Insertion.Done _ -> {
                placed.stream().map(PlacedCommit::outline).forEach(this::pass);
                looksUp = false;
                yield Optional.empty();
            }
            case Insertion.Taken _ -> {
                follow();
                yield Optional.of(
                        new StoreFailed("others took the place each time, or one that does not show has it", null));
            }
            case Insertion.Unknown unknown -> {
                follow();
                yield Optional.of(unknown.cause());
            }
        };
    }

    /**
     * Goes on to where the log ends now, past each commit: the own ones among them are done. Never on from where another
     * thread has got to, for it may have passed an own one.
     */
    private void follow() {
        // Unless somebody was first, something else stands against the group, and has to be looked for.
        looksUp = true;
        boolean goesOn = true;
        while (goesOn) {
            long before = tail.nextPosition();
            List<CommitOutline> after = reads.after(tail, WINDOW);
            after.forEach(this::pass);
            looksUp = looksUp && after.isEmpty();
            goesOn = tail.nextPosition() >= before + WINDOW;
        }
    }

    private void pass(CommitOutline commit) {
        tail = new Tail(commit);
        reads.known().saw(commit);
        placing.passed(commit);
        Append own = appends.get(commit.attempt());
        if (own != null && own.commit().commandId().equals(commit.command())) {
            own.done(commit);
        } else {
            sawOthers = true;
        }
    }

    /** Whether another process's commits, or attempts that were given up, were found behind the tail. */
    boolean sawOthers() {
        return sawOthers;
    }

    private List<Append> open() {
        return appends.values().stream().filter(Append::isOpen).toList();
    }
}
