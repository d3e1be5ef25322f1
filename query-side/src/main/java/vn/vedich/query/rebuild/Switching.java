package vn.vedich.query.rebuild;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.vedich.query.rebuild.Workshop.Stores;
import vn.vedich.query.version.Live;
import vn.vedich.query.version.Version;

/** Puts new versions in the place of those that are live, and takes away what nobody reads any more. */
final class Switching {

    private final Plan plan;
    private final Workshop shop;
    private final Stores stores;

    Switching(Plan plan, Workshop shop) {
        this.plan = plan;
        this.shop = shop;
        this.stores = shop.stores();
    }

    /**
     * Makes all of them live, one after another, each as soon as it covers what the live one does.
     *
     * @throws WorkStopped when it is to stop
     */
    void switchOver(Heed heed) {
        try (Replay replay = shop.replay(plan)) {
            plan.versions().forEach(version -> switchOver(version, replay, heed));
        }
    }

    private void switchOver(Version fresh, Replay replay, Heed heed) {
        while (!switched(fresh, replay, heed)) {
            heed.rest();
        }
    }

    private boolean switched(Version fresh, Replay replay, Heed heed) {
        Live live = stores.versions().live(fresh.projection());
        if (live.version().number() > fresh.number()) {
            throw CannotRebuild.overtakenBy(live.version());
        }
        stores.upkeep().letFollow(fresh, replay.position());
        replay.advanceTo(shop.head().getAsLong(), heed);
        return stores.versions().switchOver(live.version(), fresh);
    }

    /**
     * Removes every other version of these projections that nobody is making. Until the processors of every process have gone
     * over to the new ones, those are followed from here.
     *
     * @throws WorkStopped when it is to stop
     */
    void removeOthers(Heed heed) {
        long since = System.nanoTime();
        try (Replay replay = shop.replay(plan)) {
            while (System.nanoTime() - since < shop.grace().toNanos()) {
                replay.advanceTo(shop.head().getAsLong(), heed);
                heed.rest();
            }
        }
        stores.upkeep().remove(others());
    }

    private List<Version> others() {
        List<Version> others = new ArrayList<>();
        plan.projections().forEach(name -> others.addAll(stores.versions().all(name)));
        Set<Version> wanted = new HashSet<>();
        stores.rebuilds().open().forEach(open -> wanted.addAll(open.plan().versions()));
        others.removeAll(wanted);
        return others;
    }
}
