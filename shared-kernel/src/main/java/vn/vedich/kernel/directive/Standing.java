package vn.vedich.kernel.directive;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * How a directive stands on a day.
 *
 * @param deadline the one that it is held to: that in force on the day, or on the day on which its clock stopped
 * @param stoppedOn the day on which its clock stopped, which is the one that it was reported done on, or that of its
 *     withdrawal; null while it runs
 */
public record Standing(
        LocalDate day,
        LocalDate issuedOn,
        Status status,
        @Nullable DayOrMonth deadline,
        @Nullable LocalDate stoppedOn) {

    /** How far a directive has come. */
    public enum Status {
        OPEN,
        /** The leading unit says that it is done; nobody has accepted or returned that yet. */
        REPORTED_DONE,
        /** What was reported done was accepted. */
        DONE,
        WITHDRAWN
    }

    /** How it stands to its deadline, which ends with its last day; null for what was withdrawn. */
    public @Nullable OnTime onTime() {
        if (status == Status.WITHDRAWN) {
            return null;
        }
        if (deadline == null) {
            return OnTime.NO_DEADLINE;
        }
        boolean inTime = !counted().isAfter(deadline.lastDay());
        return status == Status.DONE
                ? (inTime ? OnTime.DONE_ON_TIME : OnTime.DONE_LATE)
                : (inTime ? OnTime.OPEN_IN_TIME : OnTime.OPEN_OVERDUE);
    }

    /** The days from the clock to the deadline, fewer than none when it is overdue; empty where nothing is awaited. */
    public Optional<Long> daysLeft() {
        boolean awaited = status == Status.OPEN || status == Status.REPORTED_DONE;
        return Optional.ofNullable(deadline).filter(d -> awaited).map(d -> DAYS.between(counted(), d.lastDay()));
    }

    /** The days that it has been open for, up to the day on which its clock stopped. */
    public long ageInDays() {
        return DAYS.between(issuedOn, counted());
    }

    public boolean isClosed() {
        return status == Status.DONE || status == Status.WITHDRAWN;
    }

    private LocalDate counted() {
        return Objects.requireNonNullElse(stoppedOn, day);
    }
}
