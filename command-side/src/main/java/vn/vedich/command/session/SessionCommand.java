package vn.vedich.command.session;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.AnnulCommand;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.FindingId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.session.FindingKind;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** Everything that can be asked of a working session. */
public sealed interface SessionCommand extends Command {

    SessionId sessionId();

    @Override
    default SessionId subject() {
        return sessionId();
    }

    /** Records a session that took place. */
    record HoldSession(
            SessionId sessionId, LocalDate heldOn, Chair chair, UnitId unitId, List<UnitId> present, Text about)
            implements SessionCommand {}

    /** Records a result, a difficulty or a criticism. */
    record RecordFinding(
            SessionId sessionId,
            FindingId finding,
            FindingKind kind,
            Text text,
            @Nullable CriterionOf criterion,
            @Nullable UnitId unit)
            implements SessionCommand {}

    record AdoptConclusion(SessionId sessionId, ConclusionId conclusion, Text text) implements SessionCommand {}

    /** Says what a conclusion wants done, by whom and by when; the directive of that id is issued by itself. */
    record NameConclusionDuty(
            SessionId sessionId,
            ConclusionId conclusion,
            DirectiveId directive,
            Text text,
            List<UnitId> concerned,
            UnitId lead,
            List<UnitId> cooperating,
            @Nullable DayOrMonth deadline)
            implements SessionCommand {}

    /** Issues the conclusions in writing, by number and date of the notice. */
    record IssueConclusionNotice(SessionId sessionId, Text number, LocalDate date) implements SessionCommand {}

    /** Says that an entry was never true. */
    record AnnulSessionEntry(SessionId sessionId, EntryId entry) implements SessionCommand, AnnulCommand {}
}
