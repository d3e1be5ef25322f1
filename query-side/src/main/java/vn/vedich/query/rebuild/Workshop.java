package vn.vedich.query.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.stereotype.Component;
import vn.vedich.query.deadletter.DeadLetters;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.version.VersionStore;

/**
 * What rebuilds are worked on with.
 *
 * @param log in order, from any position on
 * @param head its last position
 * @param projections by name
 * @param pool that folds and compares
 * @param grace how long what was live before stays after a switch: until every process follows the new version
 */
record Workshop(
        Stores stores,
        StreamableMessageSource<TrackedEventMessage<?>> log,
        LongSupplier head,
        Map<String, Projection> projections,
        ForkJoinPool pool,
        Duration grace) {

    /** What is kept of rebuilds, and the documents that they are about. */
    @Component
    record Stores(
            RebuildStore rebuilds,
            DifferenceStore differences,
            ComparedStore documents,
            UpkeepStore upkeep,
            VersionStore versions,
            DeadLetters letters) {}

    List<Target> targets(Plan plan) {
        return plan.versions().stream()
                .map(version -> Target.of(version, projection(version.projection()), stores))
                .toList();
    }

    Replay replay(Plan plan) {
        return new Replay(targets(plan), stores.versions(), log, pool);
    }

    /** What the live documents of these projections cover, all together. */
    long liveCovers(Plan plan) {
        return plan.projections().stream()
                .mapToLong(name -> stores.versions().live(name).position())
                .min()
                .orElseThrow();
    }

    private Projection projection(String name) {
        Projection known = projections.get(name);
        if (known == null) {
            throw CannotRebuild.unknown(name);
        }
        return known;
    }
}
