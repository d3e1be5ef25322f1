package vn.vedich.query.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import vn.vedich.kernel.subscription.Rhythm;
import vn.vedich.kernel.value.Calendar;

/**
 * A moment at which a digest is due: it tells what the log took in before.
 *
 * @param day in Vietnam
 */
record Slot(LocalDate day, Instant at) {

    /** The last one by now. Those before it that nobody was there for have passed: the last one tells what they would have told. */
    static Slot last(Rhythm rhythm, LocalTime hour, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Calendar.VIETNAM);
        LocalDate latest = at(today, hour).isAfter(now) ? today.minusDays(1) : today;
        LocalDate day = switch (rhythm) {
            case DAILY -> latest;
            case WEEKLY -> latest.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        };
        return of(day, hour);
    }

    static Slot of(LocalDate day, LocalTime hour) {
        return new Slot(day, at(day, hour));
    }

    private static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(Calendar.VIETNAM).toInstant();
    }
}
