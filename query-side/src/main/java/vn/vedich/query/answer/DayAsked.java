package vn.vedich.query.answer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.Calendar;

/** The day that a question is about, whoever asks it and however little was said. */
public final class DayAsked {

    private DayAsked() {}

    /** That day; today in Vietnam when nothing was said. */
    public static LocalDate of(@Nullable LocalDate asked, Clock clock) {
        return of(asked, null, clock);
    }

    /** That day; that of the list that is read on, or today in Vietnam, when nothing was said. */
    public static LocalDate of(@Nullable LocalDate asked, @Nullable Cursor after, Clock clock) {
        return Optional.ofNullable(asked)
                .or(() -> Optional.ofNullable(after).map(Cursor::day))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM));
    }
}
