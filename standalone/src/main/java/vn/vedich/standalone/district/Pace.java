package vn.vedich.standalone.district;

import java.time.LocalDate;

/** Goes on through the year from one act to the next, and stops where the year ends. */
final class Pace {

    private final Chance chance;
    private LocalDate day;

    Pace(LocalDate first, Chance chance) {
        this.chance = chance;
        this.day = first;
    }

    LocalDate day() {
        return day;
    }

    /** Goes on by so many days; false, and nowhere, when that would be after the year. */
    boolean on(int least, int most) {
        LocalDate next = day.plusDays(chance.between(least, most));
        if (next.isAfter(Workdays.LAST)) {
            return false;
        }
        day = Workdays.from(next);
        return true;
    }
}
