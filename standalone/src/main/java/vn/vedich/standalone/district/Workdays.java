package vn.vedich.standalone.district;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** The days of the year on which offices are open. */
final class Workdays {

    static final int YEAR = 2019;
    static final LocalDate FIRST = LocalDate.of(YEAR, 1, 2);
    static final LocalDate LAST = LocalDate.of(YEAR, 12, 31);

    private Workdays() {}

    /** That day or the next on which offices are open; never after the last of the year. */
    static LocalDate from(LocalDate day) {
        LocalDate open = day;
        while (open.getDayOfWeek() == DayOfWeek.SATURDAY || open.getDayOfWeek() == DayOfWeek.SUNDAY) {
            open = open.plusDays(1);
        }
        return open.isAfter(LAST) ? LAST : open;
    }

    /** In a month of the year, on that day of the month or, where there is none, on its last. */
    static LocalDate in(int month, int dayOfMonth) {
        YearMonth of = YearMonth.of(YEAR, month);
        return from(of.atDay(Math.min(dayOfMonth, of.lengthOfMonth())));
    }
}
