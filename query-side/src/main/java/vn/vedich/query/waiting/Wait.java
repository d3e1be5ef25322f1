package vn.vedich.query.waiting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.waiting.WaitingQuery.WaitingOn;
import vn.vedich.query.waiting.WaitingView.Awaited;
import vn.vedich.query.waiting.WaitingView.Kind;

/** One thing that waits on a unit, and since when. */
record Wait(
        Subject subject,
        Awaited awaited,
        LocalDate since,
        @Nullable UnitId by) {

    /** What waits longest comes first. */
    static final Comparator<Wait> LONGEST = Comparator.comparing(
                    (Wait wait) -> wait.cursor().key())
            .thenComparing(wait -> wait.cursor().id());

    /** The directive or request that waits, as it stands on the day. */
    record Subject(
            Kind kind,
            String id,
            Text text,
            @Nullable Involvement involvement,
            boolean returned,
            @Nullable DayOrMonth deadline,
            OnTime onTime,
            boolean illustrative) {}

    boolean isOverdue() {
        return subject.onTime() == OnTime.OPEN_OVERDUE;
    }

    boolean fits(WaitingOn question) {
        return (question.kind() == null || question.kind() == subject.kind())
                && (question.awaited() == null || question.awaited() == awaited);
    }

    boolean isBehind(@Nullable Cursor after) {
        Cursor here = cursor();
        return after == null
                || here.key().compareTo(after.key()) > 0
                || (Objects.equals(here.key(), after.key()) && here.id().compareTo(after.id()) > 0);
    }

    Cursor cursor() {
        return new Cursor(since.toString(), subject.kind() + "/" + subject.id() + "/" + awaited);
    }
}
