package vn.vedich.query.rebuild;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.vedich.query.rebuild.Plan.Purpose;
import vn.vedich.query.rebuild.Workshop.Stores;
import vn.vedich.query.version.Version;

/**
 * One process's work on one rebuild or verification, from whatever state it is in until there is nothing to do. Each state
 * can be begun again from its beginning: a process may die anywhere, and another one goes on.
 */
final class RebuildWork implements Runnable {

    private static final Logger LOGGER = LoggerFactory.getLogger(RebuildWork.class);

    private static final long OUTAGE_MILLIS = 1_000;

    private final long id;
    private final Workshop shop;
    private final Stores stores;
    private final Stopping stopping = new Stopping();

    RebuildWork(long id, Workshop shop) {
        this.id = id;
        this.shop = shop;
        this.stores = shop.stores();
    }

    /** Has it end where it is. */
    void stop() {
        stopping.want();
    }

    @Override
    public void run() {
        boolean isAtWork = true;
        while (isAtWork && !stopping.isWanted()) {
            try {
                Rebuild rebuild = stores.rebuilds().find(id).orElseThrow();
                isAtWork = rebuild.state().isAtWork();
                if (isAtWork) {
                    workOn(rebuild);
                }
            } catch (WorkStopped somethingElseIsWanted) {
                // What that is, is read at the beginning.
            } catch (RuntimeException e) {
                LOGGER.warn("Storage is away; work on {} goes on when it is back", id, e);
                stopping.await(OUTAGE_MILLIS);
            }
        }
        stores.rebuilds().release(id);
    }

    private void workOn(Rebuild rebuild) {
        State state = rebuild.state();
        try {
            step(rebuild.plan(), state);
        } catch (RuntimeException e) {
            if (e instanceof WorkStopped || Outage.isBehind(e)) {
                throw e;
            }
            LOGGER.error("Rebuild {} stops in state {}", id, state, e);
            stores.rebuilds().fail(id, state, why(e));
        }
    }

    /** What others say may quote an event; it is in this process's own log only. */
    private static String why(RuntimeException e) {
        return e instanceof CannotRebuild
                ? String.valueOf(e.getMessage())
                : e.getClass().getSimpleName();
    }

    private void step(Plan plan, State state) {
        Attention attention = new Attention(id, state, shop, stopping);
        switch (state) {
            case REPLAYING -> replay(plan, attention);
            case COMPARING -> compare(plan, attention);
            case AWAITING_WORD -> followUntilToldOtherwise(plan, attention);
            case SWITCHING -> {
                new Switching(plan, shop).switchOver(attention);
                stores.rebuilds().move(id, State.SWITCHING, State.REMOVING);
            }
            case REMOVING -> {
                new Switching(plan, shop).removeOthers(attention);
                stores.rebuilds().move(id, State.REMOVING, State.DONE);
            }
            case CLEARING -> clear(plan, State.CLEARING, State.DONE);
            case CANCELLING -> clear(plan, State.CANCELLING, State.CANCELLED);
            case PAUSED, FAILED, DONE, CANCELLED -> throw new IllegalStateException("nothing is to be done");
        }
    }

    private void replay(Plan plan, Attention attention) {
        try (Replay replay = shop.replay(plan)) {
            attention.reached(replay.position());
            for (long goal = shop.liveCovers(plan); replay.position() < goal; goal = shop.liveCovers(plan)) {
                replay.advanceTo(goal, attention);
            }
        }
        stores.rebuilds().move(id, State.REPLAYING, State.COMPARING);
    }

    private void compare(Plan plan, Attention attention) {
        stores.differences().forget(id);
        try (Replay replay = shop.replay(plan)) {
            List<Tally> tallies = plan.versions().stream().map(this::tally).toList();
            Report report = new Comparing(replay, () -> shop.liveCovers(plan), shop.pool(), attention).compare(tallies);
            tallies.forEach(this::requireStillLive);
            stores.rebuilds().report(id, report);
            stores.rebuilds().move(id, State.COMPARING, behindComparing(plan, report));
        }
    }

    private Tally tally(Version fresh) {
        Version live = stores.versions().live(fresh.projection()).version();
        Findings findings = new KeptFindings(id, new ParkedSides(stores.letters(), live, fresh), stores.differences());
        return new Tally(live, fresh, stores.documents(), shop.head(), findings);
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

    private void followUntilToldOtherwise(Plan plan, Attention attention) {
        try (Replay replay = shop.replay(plan)) {
            while (true) {
                replay.advanceTo(shop.liveCovers(plan), attention);
                attention.rest();
            }
        }
    }

    private void clear(Plan plan, State from, State to) {
        stores.upkeep().remove(plan.versions());
        stores.rebuilds().move(id, from, to);
    }
}
