package vn.vedich.query.rebuild;

import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Compares everything, while the live documents go on: all at one position first, then again and again what had moved on, each
 * time at a later one, until nothing is left. A round is as short as what happened in the one before.
 */
final class Comparing {

    /** Rounds after which what still moves on each time is reported as unsettled. */
    private static final int MOST_ROUNDS = 200;

    private final Replay replay;
    private final LongSupplier liveCovers;
    private final ForkJoinPool pool;
    private final Heed heed;

    /** @param liveCovers what all live documents cover */
    Comparing(Replay replay, LongSupplier liveCovers, ForkJoinPool pool, Heed heed) {
        this.replay = replay;
        this.liveCovers = liveCovers;
        this.pool = pool;
        this.heed = heed;
    }

    /** @throws WorkStopped when it is to stop */
    Report compare(List<Tally> tallies) {
        replay.advanceTo(liveCovers.getAsLong(), heed);
        sideBySide(tallies, tally -> () -> tally.compareAll(replay.position(), heed));
        for (int round = 0; round < MOST_ROUNDS && !areSettled(tallies); round++) {
            heed.rest();
            replay.advanceTo(liveCovers.getAsLong(), heed);
            sideBySide(tallies, tally -> () -> tally.compareUnsettled(replay.position(), heed));
        }
        return new Report(
                tallies.stream().map(tally -> tally.report(replay.position())).toList());
    }

    private static boolean areSettled(List<Tally> tallies) {
        return tallies.stream().allMatch(Tally::isSettled);
    }

    private void sideBySide(List<Tally> tallies, Function<Tally, Runnable> comparing) {
        List<? extends ForkJoinTask<?>> all =
                tallies.stream().map(comparing).map(pool::submit).toList();
        all.forEach(ForkJoinTask::quietlyJoin);
        all.forEach(ForkJoinTask::join);
    }
}
