package vn.vedich.query.waiting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.dossier.NamedUnit;

/**
 * What waits on a unit.
 *
 * @param counts of everything that fits, on this part or another
 * @param items what waits longest comes first
 * @param next the cursor of the part after this one; null when this is the last
 */
public record WaitingView(
        NamedUnit unit,
        LocalDate asOf,
        Counts counts,
        List<Item> items,
        @Nullable String next) {

    public WaitingView {
        items = List.copyOf(items);
    }

    /** What can wait. */
    public enum Kind {
        DIRECTIVE,
        REQUEST
    }

    /** What is awaited from the unit. */
    public enum Awaited {
        /** That it says that it knows of a directive that it was given. */
        ACKNOWLEDGEMENT,
        /** That what it was told to do, or to help with, is done. */
        DONE,
        /** That it accepts or returns what was reported done. */
        ACCEPTANCE,
        /** That it says whom its directive is given to. */
        ASSIGNEE,
        /** That it says by when. */
        DEADLINE,
        /** That it says upon which conclusion. */
        SOURCE,
        /** That it answers a request. */
        ANSWER,
        /** That it says who pays for a request that it agreed to. */
        FUNDING
    }

    /**
     * So many items.
     *
     * @param overdue how many of them are past their deadline
     * @param since the day since which the first of them waits; null when none does
     * @param awaited how many wait for what, without what nothing waits for
     */
    public record Counts(int waiting, int overdue, @Nullable LocalDate since, List<OfAwaited> awaited) {

        public Counts {
            awaited = List.copyOf(awaited);
        }
    }

    /** So many items that wait for the same. */
    public record OfAwaited(Awaited awaited, int waiting) {}

    /**
     * One thing that waits.
     *
     * @param id of the directive or request
     * @param text how it begins; null when it was erased
     * @param awaitedBy the unit that waits: the issuer, who reported it done, or who asked; null when nobody in particular
     * @param involvement as whom the unit was given the directive; null when it is its own, and for requests
     * @param returned whether it was reported done before and not accepted
     * @param days since when it waits, in days
     * @param deadline by when the directive is to be done, or a deferred request to be looked at again
     * @param illustrative whether the entry that issued or raised it claims no fact
     */
    public record Item(
            Kind kind,
            String id,
            @Nullable String text,
            Awaited awaited,
            @Nullable NamedUnit awaitedBy,
            @Nullable Involvement involvement,
            boolean returned,
            LocalDate since,
            long days,
            @Nullable DayOrMonth deadline,
            OnTime onTime,
            boolean illustrative) {}
}
