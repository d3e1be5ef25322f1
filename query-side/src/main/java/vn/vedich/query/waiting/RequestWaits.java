package vn.vedich.query.waiting;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestStanding;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.dossier.RequestPart;
import vn.vedich.query.waiting.Wait.Subject;
import vn.vedich.query.waiting.WaitingView.Awaited;
import vn.vedich.query.waiting.WaitingView.Kind;

/** What of one request waits on a unit: its answer, or who pays for what it agreed to. */
record RequestWaits(OfRequest request, RequestStanding standing) {

    static Stream<Wait> of(OfRequest request, UnitId unit, LocalDate day) {
        return request.facts().standingOn(day).stream()
                .flatMap(standing -> standing.waiting().stream()
                        .filter(waiting -> waiting.on().equals(unit))
                        .map(new RequestWaits(request, standing)::wait));
    }

    private Wait wait(RequestStanding.Waiting waiting) {
        return new Wait(
                subject(),
                awaited(waiting.matter()),
                waiting.since(),
                standing.raised().unitId());
    }

    private static Awaited awaited(RequestStanding.Matter matter) {
        return switch (matter) {
            case ANSWER -> Awaited.ANSWER;
            case FUNDING -> Awaited.FUNDING;
        };
    }

    private Subject subject() {
        DayOrMonth deadline = standing.answer().map(RequestAnswered::until).orElse(null);
        return new Subject(
                Kind.REQUEST,
                request.id().value(),
                standing.raised().text(),
                null,
                false,
                deadline,
                onTime(deadline),
                request.source().orElse(null),
                !RequestPart.illustrativeOf(request, standing.day()).isEmpty());
    }

    private OnTime onTime(@Nullable DayOrMonth deadline) {
        if (deadline == null) {
            return OnTime.NO_DEADLINE;
        }
        return standing.day().isAfter(deadline.lastDay()) ? OnTime.OPEN_OVERDUE : OnTime.OPEN_IN_TIME;
    }
}
