package vn.vedich.query.waiting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.Unmarked;
import vn.vedich.query.waiting.WaitingQuery.WaitingOn;
import vn.vedich.query.waiting.WaitingView.Awaited;
import vn.vedich.query.waiting.WaitingView.Kind;

/** One thing that waits on a unit, and since when. */
record Wait(
        Subject subject,
        Awaited awaited,
        LocalDate since,
        @Nullable UnitId by) {

    /** The directive or request that waits, as it stands on the day. */
    record Subject(
            Kind kind,
            String id,
            Text text,
            @Nullable Involvement role,
            boolean returned,
            @Nullable DayOrMonth deadline,
            OnTime onTime,
            @Nullable Source source,
            boolean illustrative) {}

    boolean isOverdue() {
        return subject.onTime() == OnTime.OPEN_OVERDUE;
    }

    boolean fits(WaitingOn question) {
        return (question.kind() == null || question.kind() == subject.kind())
                && (question.awaited() == null || question.awaited() == awaited)
                && says(question.text());
    }

    private boolean says(@Nullable String wanted) {
        String text = subject.text().value();
        return wanted == null || (text != null && Unmarked.of(text).contains(Unmarked.of(wanted)));
    }
}
