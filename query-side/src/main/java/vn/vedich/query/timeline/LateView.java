package vn.vedich.query.timeline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.dossier.NamedUnit;

/**
 * A part of the list of what was entered late.
 *
 * @param counts of all that fit, in whichever part
 * @param next the cursor of the part after this one; null when this is the last
 */
public record LateView(
        Counts counts, List<LateEntry> items, @Nullable String next) {

    /** How many there are, in all and by who entered them for whom, most first. */
    public record Counts(long all, List<OfCaller> by) {

        static Counts of(List<OfCaller> by) {
            return new Counts(by.stream().mapToLong(OfCaller::entries).sum(), by);
        }
    }

    /**
     * How many of them one account entered for one unit.
     *
     * @param enteredBy the account; null once its name was erased
     * @param attributedTo the unit whose act it is said to be; null where it is the account's own
     */
    public record OfCaller(
            @Nullable String enteredBy, @Nullable NamedUnit attributedTo, long entries) {}

    /**
     * One entry of a timeline.
     *
     * @param daysLate from when it was true to when it was entered
     * @param reportedDaysLate from when it was true to when it reached the authority on paper, where that is attested
     */
    public record LateEntry(
            @JsonUnwrapped TimelineView entry,
            long daysLate,
            @Nullable Long reportedDaysLate) {}
}
