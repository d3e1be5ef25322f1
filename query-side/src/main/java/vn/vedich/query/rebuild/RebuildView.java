package vn.vedich.query.rebuild;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.deadletter.DeadLetters;

/**
 * A rebuild or a verification as operators and auditors see it.
 *
 * @param id the position of the event that says who ordered it, and why
 * @param versions of the documents that it makes, by projection and number
 * @param equal whether every document was found to be what the events say, as far as these can be handled; null until they
 *     were compared
 * @param orders that it would obey now
 */
record RebuildView(
        long id,
        List<OfVersion> versions,
        boolean switchWhenEqual,
        State state,
        Progress progress,
        @Nullable Boolean equal,
        @Nullable List<Report.OfProjection> compared,
        @Nullable String failure,
        List<String> orders) {

    /** @param parked how many of its sequences wait in dead letters; null once the rebuild is over */
    record OfVersion(
            String projection, int number, @Nullable Long parked) {}

    static RebuildView of(Rebuild rebuild, DeadLetters letters) {
        Report report = rebuild.report();
        return new RebuildView(
                rebuild.id(),
                rebuild.plan().versions().stream()
                        .map(version -> new OfVersion(
                                version.projection(),
                                version.number(),
                                rebuild.state().isOver()
                                        ? null
                                        : Long.valueOf(letters.amount(version).sequences())))
                        .toList(),
                rebuild.plan().switchWhenEqual(),
                rebuild.state(),
                rebuild.progress(),
                report == null ? null : report.isEqual(),
                report == null ? null : report.projections(),
                rebuild.failure(),
                Arrays.stream(Order.values())
                        .filter(order -> order.isAllowedIn(rebuild.state()))
                        .map(Order::word)
                        .toList());
    }
}
