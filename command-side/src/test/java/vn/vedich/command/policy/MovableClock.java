package vn.vedich.command.policy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import vn.vedich.kernel.value.Calendar;

/** A clock that stands still until it is told what time it is. */
final class MovableClock extends Clock {

    private volatile Instant now;

    MovableClock(String day) {
        now = at(day, "10:00");
    }

    /** To ten o'clock of that day in Vietnam, forward or back. */
    void moveTo(String day) {
        now = at(day, "10:00");
    }

    void moveTo(String day, String time) {
        now = at(day, time);
    }

    private static Instant at(String day, String time) {
        return LocalDate.parse(day)
                .atTime(java.time.LocalTime.parse(time))
                .atZone(Calendar.VIETNAM)
                .toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
