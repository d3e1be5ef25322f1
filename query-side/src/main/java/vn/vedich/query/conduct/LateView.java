package vn.vedich.query.conduct;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * A part of the list of what was entered late, and what was due just after it was.
 *
 * @param counts of all that fit, in whichever part
 * @param next the cursor of the part after this one; null when this is the last
 */
record LateView(
        LocalDate asOf,
        Counts counts,
        List<LateEntry> items,
        @Nullable String next) {

    /**
     * How many there are.
     *
     * @param beforeADeadline those that a deadline follows
     */
    record Counts(int all, int beforeADeadline, List<CallerCount> by) {}

    /**
     * One late entry.
     *
     * @param daysLate from the last day that it may have been true on to the day that it was entered
     * @param deadline the first one that follows within the days that were asked; null when none does
     */
    record LateEntry(
            @JsonUnwrapped EntryView entry,
            long daysLate,
            @Nullable DeadlineView deadline,
            String lateness) {}

    /**
     * A deadline that follows.
     *
     * @param daysAfter how many days after the entry was made it is over
     * @param setBy the entry that set it
     */
    record DeadlineView(Deadline.Kind kind, DayOrMonth due, long daysAfter, EntryView setBy) {}
}
