package vn.vedich.query.change;

import java.time.LocalDate;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.query.projection.Fact;

/** The day for which a change is told: no clock is asked, so it is the same whenever it is told. */
final class ChangeDay {

    private ChangeDay() {}

    /** The day in Vietnam on which it was recorded, or that of the act where it was yet to come. */
    static LocalDate of(Fact fact) {
        LocalDate recorded = LocalDate.ofInstant(fact.recordedAt(), Calendar.VIETNAM);
        LocalDate occurred = fact.entry().occurredOn().firstDay();
        return occurred.isAfter(recorded) ? occurred : recorded;
    }
}
