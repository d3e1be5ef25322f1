package vn.vedich.query.waiting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.answer.Counting;
import vn.vedich.query.dossier.NamedUnit;

/**
 * What waits on a unit.
 *
 * @param counts of everything that fits, on this part or another
 * @param items in the order that was asked for
 * @param next the cursor of the part after this one; null when this is the last
 */
public record WaitingView(
        NamedUnit unit,
        LocalDate asOf,
        Counts counts,
        List<Item> items,
        @Nullable String next) {

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
        FUNDING,
        /** That it grants or refuses a unit the time that this asked for. */
        EXTENSION,
        /** That it gives to others, or insists on, what a unit handed back. */
        HAND_BACK
    }

    /**
     * How many there are, in all and by what they wait for.
     *
     * @param overdue how many of them are past their deadline
     * @param since the day since which the first of them waits; null when none does
     * @param days since when that waits, in days
     */
    public record Counts(
            int all,
            Map<Awaited, Integer> awaited,
            int overdue,
            @Nullable LocalDate since,
            long days) {

        static Counts of(List<Wait> waits, LocalDate day) {
            LocalDate since =
                    waits.stream().map(Wait::since).min(LocalDate::compareTo).orElse(null);
            return new Counts(
                    waits.size(),
                    Counting.each(Awaited.class, waits.stream().map(Wait::awaited)),
                    (int) waits.stream().filter(Wait::isOverdue).count(),
                    since,
                    since == null ? 0 : ChronoUnit.DAYS.between(since, day));
        }
    }

    /**
     * One thing that waits.
     *
     * @param id of the directive or request
     * @param beginning how its text begins; null when it was erased
     * @param awaitedBy the unit that waits: the issuer, who reported it done, or who asked; null when nobody in particular
     * @param role as whom the unit was given the directive; null when it is its own, and for requests
     * @param returned whether it was reported done before and not accepted
     * @param days since when it waits, in days
     * @param deadline by when the directive is to be done, or a deferred request to be looked at again
     * @param source where the entry comes from that issued or raised it; null when it was an act of daily work
     * @param illustrative whether anything of it is filler that claims no fact
     */
    public record Item(
            Kind kind,
            String id,
            @Nullable String beginning,
            Awaited awaited,
            @Nullable NamedUnit awaitedBy,
            @Nullable Involvement role,
            boolean returned,
            LocalDate since,
            long days,
            @Nullable DayOrMonth deadline,
            OnTime onTime,
            @Nullable Source source,
            boolean illustrative) {}
}
