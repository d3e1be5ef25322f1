package vn.vedich.log.mongo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.home.Outcome;
import vn.vedich.log.home.SealedCommit;
import vn.vedich.log.home.WritingThread;
import vn.vedich.proof.SaltedHash;

/**
 * Appends groups of commits beside other processes that do the same. A commit is only ever inserted right after a tail that
 * was seen, so the unique {@code _id} decides between writers. A message that arrives late does no harm: its first document
 * fits only while the log still ends where it was judged, and each next one only behind the one before.
 *
 * <p>Unless all of a group are plainly in, what stands behind the tail decides, read from a majority: a document of an own
 * attempt is in for good, and behind one of somebody else's the others are judged and placed again. While nothing stands
 * there, inserting once more can't put an attempt there twice.
 */
final class GroupAppender implements WritingThread.GroupWriter {

    private static final Logger LOGGER = LoggerFactory.getLogger(GroupAppender.class);
    private static final int WINDOW = 64;

    private final CommitStore store;
    private final FreshReads reads;
    private final LogEnd end;
    private final Placing placing;
    private final KnownSequences known;
    private final Patience patience;
    private final RandomGenerator random;

    GroupAppender(
            CommitStore store,
            FreshReads reads,
            LogEnd end,
            Placing placing,
            KnownSequences known,
            Patience patience,
            RandomGenerator random) {
        this.store = store;
        this.reads = reads;
        this.end = end;
        this.placing = placing;
        this.known = known;
        this.patience = patience;
        this.random = random;
    }

    // Any Throwable: if the writing thread died, every caller would wait for ever.
    @Override
    public List<Outcome> write(List<SealedCommit> group) {
        Map<String, Append> appends = new LinkedHashMap<>();
        for (SealedCommit commit : group) {
            String attempt = SaltedHash.newSalt(random);
            appends.put(attempt, new Append(commit, attempt));
        }
        Outcome unknown = settle(appends);
        return appends.values().stream()
                .map(append -> append.outcomeOr(unknown))
                .toList();
    }

    /** Answers with what is to be said of those that are not settled. */
    private Outcome settle(Map<String, Append> appends) {
        try {
            append(appends);
            return notSettled(null);
        } catch (Throwable e) {
            LOGGER.error("The log could not settle all of a group of {} commits", appends.size(), e);
            return notSettled(e);
        }
    }

    private static Outcome notSettled(@Nullable Throwable cause) {
        String why = cause == null ? "it was passed by" : cause.getMessage();
        return new Outcome.NotDone(new LogUnavailable("writing failed, the outcome is unknown: " + why, cause));
    }

    private void append(Map<String, Append> appends) {
        Patience.Tries tries = patience.start();
        Tail tail = end.known();
        boolean looksUp = false;
        List<Append> open = open(appends);
        while (!open.isEmpty()) {
            List<PlacedCommit> placed = placing.place(open, tail, looksUp);
            if (!placed.isEmpty()) {
                Insertion insertion = store.insert(placed);
                Tail further = insertion instanceof Insertion.Done ? past(placed, appends) : follow(tail, appends);
                looksUp = further.equals(tail);
                if (tries.areOver() || (looksUp && !tries.again())) {
                    requireNoneOpen(appends, insertion);
                }
                tail = further;
            }
            open = open(appends);
        }
    }

    private Tail past(List<PlacedCommit> placed, Map<String, Append> appends) {
        List<CommitOutline> outlines =
                placed.stream().map(PlacedCommit::outline).toList();
        outlines.forEach(commit -> pass(commit, appends));
        return new Tail(outlines.getLast());
    }

    /**
     * Goes on to where the log ends now, past each commit: the own ones among them are done. Never on from where another
     * thread has got to, for it may have passed an own one.
     */
    private Tail follow(Tail from, Map<String, Append> appends) {
        Tail tail = from;
        boolean goesOn = true;
        while (goesOn) {
            List<CommitOutline> after = reads.after(tail, WINDOW);
            after.forEach(commit -> pass(commit, appends));
            Tail further = after.isEmpty() ? tail : new Tail(after.getLast());
            goesOn = further.nextPosition() >= tail.nextPosition() + WINDOW;
            tail = further;
        }
        return tail;
    }

    private void pass(CommitOutline commit, Map<String, Append> appends) {
        end.saw(commit);
        known.saw(commit);
        Append own = appends.get(commit.attempt());
        if (own != null) {
            own.done(commit);
        }
    }

    private static void requireNoneOpen(Map<String, Append> appends, Insertion insertion) {
        if (!open(appends).isEmpty()) {
            throw insertion instanceof Insertion.Unknown unknown
                    ? unknown.cause()
                    : new StoreFailed("other commits took the place each time, or one that does not show has it", null);
        }
    }

    private static List<Append> open(Map<String, Append> appends) {
        return appends.values().stream().filter(Append::isOpen).toList();
    }

    @Override
    public void end() {
        // Nothing is held open between groups.
    }
}
