package vn.vedich.query.rebuild;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.query.rebuild.Plan.Purpose;
import vn.vedich.query.rebuild.Workshop.Stores;
import vn.vedich.query.version.Live;
import vn.vedich.query.version.Version;

/**
 * One process's work on one rebuild or verification, from whatever state it is in until there is nothing to do. Each state
 * can be begun again from its beginning: a process may die anywhere, and another one goes on.
 */
final class RebuildWork implements Runnable {

    private static final Logger LOGGER = LoggerFactory.getLogger(RebuildWork.class);

    private static final long REST_MILLIS = 50;
    private static final long OUTAGE_MILLIS = 1_000;

    private final long id;
    private final Workshop shop;
    private final Stores stores;
    private final Semaphore stopping = new Semaphore(0);

    RebuildWork(long id, Workshop shop) {
        this.id = id;
        this.shop = shop;
        this.stores = shop.stores();
    }

    /** Has it end where it is. */
    void stop() {
        stopping.release();
    }

    @Override
    public void run() {
        while (!isStopping()) {
            try {
                Rebuild rebuild = stores.rebuilds().find(id).orElseThrow();
                if (!rebuild.state().isAtWork()) {
                    break;
                }
                workOn(rebuild);
            } catch (WorkStopped somethingElseIsWanted) {
                // What that is, is read at the beginning.
            } catch (RuntimeException e) {
                LOGGER.warn("Storage is away; work on {} goes on when it is back", id, e);
                await(OUTAGE_MILLIS);
            }
        }
        stores.rebuilds().release(id);
    }

    private void workOn(Rebuild rebuild) {
        try {
            Plan plan = rebuild.plan();
            switch (rebuild.state()) {
                case REPLAYING -> replay(plan);
                case COMPARING -> compare(plan);
                case AWAITING_WORD -> followUntilToldOtherwise(plan);
                case SWITCHING -> switchOver(plan);
                case REMOVING -> removeOthers(plan);
                case CLEARING -> clear(plan, State.CLEARING, State.DONE);
                case CANCELLING -> clear(plan, State.CANCELLING, State.CANCELLED);
                case PAUSED, FAILED, DONE, CANCELLED -> throw new IllegalStateException("nothing to do");
            }
        } catch (RuntimeException e) {
            if (e instanceof WorkStopped || Outage.isBehind(e)) {
                throw e;
            }
            LOGGER.error("Rebuild {} stops in state {}", id, rebuild.state(), e);
            stores.rebuilds().fail(id, rebuild.state(), String.valueOf(e.getMessage()));
        }
    }

    private void replay(Plan plan) {
        Attention attention = new Attention(State.REPLAYING);
        try (Replay replay = shop.replay(plan)) {
            attention.reached(replay.position());
            for (long goal = shop.liveCovers(plan); replay.position() < goal; goal = shop.liveCovers(plan)) {
                replay.advanceTo(goal, attention);
            }
        }
        stores.rebuilds().move(id, State.REPLAYING, State.COMPARING);
    }

    private void compare(Plan plan) {
        Attention attention = new Attention(State.COMPARING);
        stores.differences().forget(id);
        try (Replay replay = shop.replay(plan)) {
            List<Tally> tallies = shop.targets(plan).stream().map(this::tally).toList();
            Report report = new Comparing(replay, () -> shop.liveCovers(plan), shop.pool(), attention).compare(tallies);
            tallies.forEach(this::requireStillLive);
            stores.rebuilds().report(id, report);
            stores.rebuilds().move(id, State.COMPARING, behindComparing(plan, report));
        }
    }

    private Tally tally(Target target) {
        Version live = stores.versions().live(target.version().projection()).version();
        AtomicInteger number = new AtomicInteger();
        return new Tally(live, target, stores.documents(), shop.head(), difference -> {
            if (number.getAndIncrement() < DifferenceStore.MOST) {
                stores.differences().add(id, number.get(), difference);
            }
        });
    }

    /** Another rebuild may have been switched to in between; then it is compared again, with that one. */
    private void requireStillLive(Tally tally) {
        if (!stores.versions().isLive(tally.live())) {
            throw new WorkStopped();
        }
    }

    private static State behindComparing(Plan plan, Report report) {
        if (plan.purpose() == Purpose.VERIFY) {
            return State.CLEARING;
        }
        return plan.switchWhenEqual() && report.isEqual() ? State.SWITCHING : State.AWAITING_WORD;
    }

    private void followUntilToldOtherwise(Plan plan) {
        Attention attention = new Attention(State.AWAITING_WORD);
        try (Replay replay = shop.replay(plan)) {
            while (true) {
                replay.advanceTo(shop.liveCovers(plan), attention);
                attention.rest();
            }
        }
    }

    private void switchOver(Plan plan) {
        Attention attention = new Attention(State.SWITCHING);
        try (Replay replay = shop.replay(plan)) {
            for (Version version : plan.versions()) {
                switchOver(version, replay, attention);
            }
        }
        stores.rebuilds().move(id, State.SWITCHING, State.REMOVING);
    }

    private void switchOver(Version fresh, Replay replay, Attention attention) {
        boolean switched = false;
        while (!switched) {
            Live live = stores.versions().live(fresh.projection());
            if (live.version().number() > fresh.number()) {
                throw new IllegalStateException(live.version().name() + " became live meanwhile");
            }
            replay.advanceTo(shop.head().getAsLong(), attention);
            stores.upkeep().letFollow(fresh, replay.position());
            switched = stores.versions().switchOver(live.version(), fresh);
            if (!switched) {
                attention.rest();
            }
        }
    }

    /** Until the processors of every process have gone over to it, the new version is followed from here. */
    private void removeOthers(Plan plan) {
        Attention attention = new Attention(State.REMOVING);
        long since = System.nanoTime();
        try (Replay replay = shop.replay(plan)) {
            while (System.nanoTime() - since < shop.grace().toNanos()) {
                replay.advanceTo(shop.head().getAsLong(), attention);
                attention.rest();
            }
        }
        stores.upkeep().remove(othersThan(plan));
        stores.rebuilds().move(id, State.REMOVING, State.DONE);
    }

    /** Every version of these projections that is not live, and that nobody is making. */
    private List<Version> othersThan(Plan plan) {
        List<Version> others = new ArrayList<>();
        plan.projections().forEach(name -> others.addAll(stores.versions().all(name)));
        Set<Version> wanted = new HashSet<>();
        stores.rebuilds().open().forEach(open -> wanted.addAll(open.plan().versions()));
        others.removeAll(wanted);
        return others;
    }

    private void clear(Plan plan, State from, State to) {
        stores.upkeep().remove(plan.versions());
        stores.rebuilds().move(id, from, to);
    }

    private boolean isStopping() {
        return stopping.availablePermits() > 0 || Thread.currentThread().isInterrupted();
    }

    private void await(long millis) {
        try {
            if (stopping.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                stopping.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Minds orders and whoever else works on it, and tells how far it is. */
    private final class Attention implements Heed {

        private final State expected;
        private final Pace pace = new Pace(System::nanoTime);

        private Attention(State expected) {
            this.expected = expected;
        }

        @Override
        public void check() {
            boolean goesOn = stores.rebuilds()
                    .find(id)
                    .filter(rebuild -> rebuild.state() == expected)
                    .isPresent();
            if (isStopping() || !goesOn) {
                throw new WorkStopped();
            }
        }

        @Override
        public void rest() {
            await(REST_MILLIS);
            check();
        }

        @Override
        public void reached(long position) {
            pace.reach(position);
            stores.rebuilds().progress(id, Progress.at(position, shop.head().getAsLong(), pace.eventsPerSecond()));
        }
    }
}
