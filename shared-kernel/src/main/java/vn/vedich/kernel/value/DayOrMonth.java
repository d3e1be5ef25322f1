package vn.vedich.kernel.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When something was or falls due: a day, or a month where only that is known; {@code 2019-12-31} or {@code 2020-08}.
 * Days are days in Asia/Ho_Chi_Minh, in the years 1900 to 2999. A month is over with its last day.
 */
public record DayOrMonth(LocalDate firstDay, LocalDate lastDay) implements Comparable<DayOrMonth> {

    private static final int MONTH_LENGTH = "2020-08".length();

    public DayOrMonth {
        boolean aDay = firstDay.equals(lastDay);
        boolean aMonth = firstDay.getDayOfMonth() == 1
                && lastDay.equals(YearMonth.from(firstDay).atEndOfMonth());
        if (!aDay && !aMonth) {
            throw new InvalidValue("neither one day nor one month");
        }
        if (firstDay.getYear() < 1900 || firstDay.getYear() > 2999) {
            throw new InvalidValue("a year lies between 1900 and 2999");
        }
    }

    public static DayOrMonth of(LocalDate day) {
        return new DayOrMonth(day, day);
    }

    public static DayOrMonth of(YearMonth month) {
        return new DayOrMonth(month.atDay(1), month.atEndOfMonth());
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DayOrMonth of(String text) {
        try {
            return text.length() == MONTH_LENGTH ? of(YearMonth.parse(text)) : of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new InvalidValue("not a day (2019-07-09) or a month (2020-08) of the calendar");
        }
    }

    public boolean isMonth() {
        return !firstDay.equals(lastDay);
    }

    /** Whether it is over at the end of that day. */
    public boolean isOverBy(LocalDate day) {
        return !lastDay.isAfter(day);
    }

    @Override
    public int compareTo(DayOrMonth other) {
        int byStart = firstDay.compareTo(other.firstDay);
        return byStart != 0 ? byStart : lastDay.compareTo(other.lastDay);
    }

    @Override
    @JsonValue
    public String toString() {
        return isMonth() ? YearMonth.from(firstDay).toString() : firstDay.toString();
    }
}
