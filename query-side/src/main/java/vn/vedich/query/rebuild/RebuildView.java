package vn.vedich.query.rebuild;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild or a verification as operators and auditors see it.
 *
 * @param id the position of the event that says who ordered it, and why
 * @param versions of the documents that it makes, by projection and number
 * @param equal whether every document was found to be what the events say; null until they were compared
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

    record OfVersion(String projection, int number) {}

    static RebuildView of(Rebuild rebuild) {
        Report report = rebuild.report();
        return new RebuildView(
                rebuild.id(),
                rebuild.plan().versions().stream()
                        .map(version -> new OfVersion(version.projection(), version.number()))
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
