package vn.vedich.command.desk;

import java.time.Clock;
import java.time.LocalDate;
import vn.vedich.command.decision.Act;
import vn.vedich.command.form.Stated;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.kernel.value.DayOrMonth;

/** Makes the act of a command from what its caller stated; what he left out is today. */
final class Acts {

    private final Clock clock;

    Acts(Clock clock) {
        this.clock = clock;
    }

    Act of(Order order, String commitId, Stated stated) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM);
        DayOrMonth occurredOn = stated.occurredOn() == null ? DayOrMonth.of(today) : stated.occurredOn();
        return new Act(
                commitId, provenance(order, stated), occurredOn, stated.reportedOn(), today, order.expectedVersion());
    }

    private static Provenance provenance(Order order, Stated stated) {
        Order.Cause cause = order.cause();
        return new Provenance(
                order.caller(),
                stated.attributedTo(),
                stated.authority(),
                stated.reason(),
                stated.source(),
                order.id(),
                cause == null ? order.id() : cause.correlationId(),
                cause == null ? order.id() : cause.causationId(),
                stated.corrects());
    }
}
