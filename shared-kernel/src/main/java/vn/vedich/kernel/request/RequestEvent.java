package vn.vedich.kernel.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;

/** Everything that can happen to a request. */
public sealed interface RequestEvent extends Event {

    RequestId requestId();

    @Override
    default RequestId subject() {
        return requestId();
    }

    /**
     * A unit asks for something on that day.
     *
     * @param unitId whose request it is
     * @param to the unit that is asked
     * @param criteria the criteria that it would help to meet
     * @param session the session in which it was raised, if it was
     */
    record RequestRaised(
            RequestId requestId,
            UnitId unitId,
            UnitId to,
            Text text,
            List<CriterionOf> criteria,
            @Nullable SessionId session,
            LocalDate raisedOn)
            implements RequestEvent {
        public RequestRaised {
            criteria = List.copyOf(criteria);
        }
    }

    /** It waits on another unit from that day. */
    record RequestForwarded(RequestId requestId, UnitId to, LocalDate on) implements RequestEvent {}

    /**
     * It was answered on that day.
     *
     * @param by the unit whose answer it is
     * @param until when a deferred request is to be looked at again, where that was said
     */
    record RequestAnswered(
            RequestId requestId,
            UnitId by,
            Answer answer,
            @Nullable Text text,
            @Nullable DayOrMonth until,
            LocalDate on)
            implements RequestEvent {}

    /**
     * Who agreed to it says what is to be done for it; a directive to that unit follows.
     *
     * @param by the unit that promises, and is to do it
     * @param directive the id of that directive
     * @param deadline to the end of that day or month; null where none was named
     */
    record FollowUpPromised(
            RequestId requestId,
            UnitId by,
            DirectiveId directive,
            Text text,
            @Nullable DayOrMonth deadline,
            LocalDate on)
            implements RequestEvent {}

    /** @param amount how much is paid, where that was said */
    record RequestFunded(
            RequestId requestId, Payer payer, @Nullable Money amount, LocalDate on) implements RequestEvent {}

    /** Nothing more is to come of it. */
    record RequestClosed(RequestId requestId, LocalDate on) implements RequestEvent {}

    record RequestEntryAnnulled(RequestId requestId, EntryId entry) implements RequestEvent, Annulment {}
}
