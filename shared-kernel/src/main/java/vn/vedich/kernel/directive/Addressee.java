package vn.vedich.kernel.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/**
 * A unit that a directive was given to, by one assignment.
 *
 * @param role leading or cooperating
 * @param givenBy the entry that says so
 * @param until the day on which it was given to others; null when it never was
 * @param text what the directive said when it was given to the unit
 * @param acknowledgedOn the first day on which the unit said that it knows of it, since this assignment
 */
public record Addressee(
        UnitId unit,
        Involvement role,
        EntryId givenBy,
        LocalDate from,
        @Nullable LocalDate until,
        Text text,
        @Nullable LocalDate acknowledgedOn) {

    /** Whether it is the unit's on that day; on the day on which it passes on it is the next one's. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether it was the unit's at any time then, the day included on which it passed on. */
    public boolean heldDuring(DayOrMonth then) {
        return !then.lastDay().isBefore(from)
                && (until == null || !then.firstDay().isAfter(until));
    }

    Addressee acknowledged(@Nullable LocalDate day) {
        return new Addressee(unit, role, givenBy, from, until, text, day);
    }
}
