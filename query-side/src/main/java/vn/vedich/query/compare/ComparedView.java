package vn.vedich.query.compare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.timeline.TimelineView;

/**
 * What a commune has of one kind at two moments, and what made the difference.
 *
 * @param changes a part of those that stand otherwise, by id
 * @param next the cursor of the part after this one; null when this is the last
 * @param events every entry that is named here, told, in the order of the log
 */
public record ComparedView(
        UnitId unit,
        Side before,
        Side after,
        List<Change> changes,
        @Nullable String next,
        List<TimelineView> events) {

    public ComparedView {
        changes = List.copyOf(changes);
        events = List.copyOf(events);
    }

    /**
     * One of the moments.
     *
     * @param knownAt the last position that counts; null for all that is known
     * @param count how many the commune had
     */
    public record Side(
            LocalDate asOf,
            @Nullable Long knownAt,
            @Nullable LocalDate reportedBy,
            int count) {}

    /**
     * One that stands otherwise.
     *
     * @param before in the form in which its own question shows it; null when it was not there
     * @param after null when it is no longer there
     * @param properties those of the form that are others; none where it came or went
     * @param entries that made the difference, each of which is told
     */
    public record Change(
            String id,
            @Nullable Object before,
            @Nullable Object after,
            List<String> properties,
            Cause cause,
            List<EntryId> entries) {

        public Change {
            properties = List.copyOf(properties);
            entries = List.copyOf(entries);
        }
    }
}
