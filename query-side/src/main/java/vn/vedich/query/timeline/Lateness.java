package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.query.timeline.TimelineDocument.Told;

/**
 * How many days after it was true an entry came, at the least: what was true in a month may have been so up to its last day.
 * Days are days in Vietnam.
 */
final class Lateness {

    private Lateness() {}

    /** From the last day that it may have been true on to the day that it was entered; below 0 when it was foreseen. */
    static long days(Told told) {
        return since(told, LocalDate.ofInstant(told.recordedAt(), Calendar.VIETNAM));
    }

    /** To the first day that it may have reached the authority on paper; empty where that is not attested. */
    static Optional<Long> reportedDays(Told told) {
        return Optional.ofNullable(told.entry().reportedOn())
                .map(reported -> Math.max(0, since(told, reported.firstDay())));
    }

    private static long since(Told told, LocalDate day) {
        return ChronoUnit.DAYS.between(told.entry().occurredOn().lastDay(), day);
    }
}
