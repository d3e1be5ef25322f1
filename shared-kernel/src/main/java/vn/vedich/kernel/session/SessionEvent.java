package vn.vedich.kernel.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.FindingId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** Everything that can happen to a working session. */
public sealed interface SessionEvent extends Event {

    SessionId sessionId();

    @Override
    default SessionId subject() {
        return sessionId();
    }

    /**
     * The session took place on that day.
     *
     * @param unitId the unit that it was held with, such as a commune
     * @param present the other units that took part
     * @param about its subject, in words
     */
    record SessionHeld(
            SessionId sessionId, LocalDate heldOn, Chair chair, UnitId unitId, List<UnitId> present, Text about)
            implements SessionEvent {
        public SessionHeld {
            present = List.copyOf(present);
        }
    }

    /**
     * Something that was found in it.
     *
     * @param criterion the criterion that it is about, if it is about one
     * @param unit the unit that it is about, if it is about one
     */
    record FindingRecorded(
            SessionId sessionId,
            FindingId finding,
            FindingKind kind,
            Text text,
            @Nullable CriterionOf criterion,
            @Nullable UnitId unit)
            implements SessionEvent {}

    /** The chair concludes (<i>kết luận</i>); directives rest on it. */
    record ConclusionAdopted(SessionId sessionId, ConclusionId conclusion, Text text) implements SessionEvent {}

    /**
     * A conclusion names something that is to be done; a directive follows from it.
     *
     * @param directive the id of that directive
     * @param concerned the units that it is about
     * @param lead the unit that is to do it
     * @param cooperating the units that are to help
     * @param deadline to the end of that day or month; null where none was named
     */
    record ConclusionDutyNamed(
            SessionId sessionId,
            ConclusionId conclusion,
            DirectiveId directive,
            Text text,
            List<UnitId> concerned,
            UnitId lead,
            List<UnitId> cooperating,
            @Nullable DayOrMonth deadline)
            implements SessionEvent {
        public ConclusionDutyNamed {
            concerned = List.copyOf(concerned);
            cooperating = List.copyOf(cooperating);
        }
    }

    /** The conclusions are issued in writing (<i>thông báo kết luận</i>), often days later. */
    record ConclusionNoticeIssued(SessionId sessionId, Text number, LocalDate date) implements SessionEvent {}

    record SessionEntryAnnulled(SessionId sessionId, EntryId entry) implements SessionEvent, Annulment {}
}
