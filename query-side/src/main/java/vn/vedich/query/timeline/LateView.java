package vn.vedich.query.timeline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;

/**
 * What was entered late.
 *
 * @param total how many entries there are, on all parts of the list together
 * @param counts the same by who entered them and for whom, most first
 */
public record LateView(List<LateEntry> items, @Nullable String next, long total, List<Count> counts) {

    public LateView {
        items = List.copyOf(items);
        counts = List.copyOf(counts);
    }

    static LateView of(List<LateEntry> items, @Nullable String next, List<Count> counts) {
        return new LateView(
                items, next, counts.stream().mapToLong(Count::entries).sum(), counts);
    }

    /**
     * One entry of a timeline.
     *
     * @param lateBy days from when it was true to when it was entered
     * @param reportedLateBy days from when it was true to when it reached the authority on paper, where that is attested
     */
    public record LateEntry(
            @JsonUnwrapped TimelineView entry,
            long lateBy,
            @Nullable Long reportedLateBy) {}

    /**
     * How many of them one account entered for one unit.
     *
     * @param enteredBy the account; null once its name was erased
     * @param attributedTo the unit whose act it is said to be; null where it is the account's own
     */
    public record Count(
            @Nullable String enteredBy, @Nullable UnitId attributedTo, long entries) {}
}
