package vn.vedich.command.directive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.AnnulCommand;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** Everything that can be asked of a directive. */
public sealed interface DirectiveCommand extends Command {

    DirectiveId directiveId();

    @Override
    default DirectiveId subject() {
        return directiveId();
    }

    /** Issues a directive; conclusion, units and deadline may come later. */
    record IssueDirective(
            DirectiveId directiveId,
            UnitId issuer,
            Text text,
            List<UnitId> concerned,
            List<CriterionOf> criteria,
            List<ProjectId> projects,
            @Nullable ConclusionOf source,
            @Nullable UnitId lead,
            List<UnitId> cooperating,
            @Nullable DayOrMonth deadline)
            implements DirectiveCommand {}

    /** Gives it another text from today. */
    record AmendDirective(DirectiveId directiveId, Text text) implements DirectiveCommand {}

    /** Says on which conclusion it rests, when that was not known at first. */
    record NameDirectiveSource(DirectiveId directiveId, ConclusionOf source) implements DirectiveCommand {}

    /** Gives it to a unit that leads and to others that cooperate. */
    record AssignDirective(DirectiveId directiveId, UnitId lead, List<UnitId> cooperating)
            implements DirectiveCommand {}

    /** Gives it to others; needs a reason. */
    record ReassignDirective(DirectiveId directiveId, UnitId lead, List<UnitId> cooperating)
            implements DirectiveCommand {}

    record SetDeadline(DirectiveId directiveId, DayOrMonth deadline) implements DirectiveCommand {}

    /** Gives it a later deadline; needs a reason. */
    record ExtendDeadline(DirectiveId directiveId, DayOrMonth deadline) implements DirectiveCommand {}

    /** Says that the caller's unit knows of it. */
    record AcknowledgeDirective(DirectiveId directiveId) implements DirectiveCommand {}

    record ReportDirectiveProgress(
            DirectiveId directiveId, Text text, @Nullable Decimal percent) implements DirectiveCommand {}

    /** Says that it is done since a day; the leading unit's to say. */
    record ReportDirectiveDone(
            DirectiveId directiveId,
            LocalDate doneOn,
            @Nullable Text text,
            List<EvidenceId> evidence) implements DirectiveCommand {}

    /** Accepts what was reported done. */
    record AcceptDirective(DirectiveId directiveId) implements DirectiveCommand {}

    /** Sends back what was reported done; needs a reason. */
    record ReturnDirective(DirectiveId directiveId) implements DirectiveCommand {}

    /** Takes it back; needs a reason. */
    record WithdrawDirective(DirectiveId directiveId) implements DirectiveCommand {}

    /** Reminds a unit of a deadline that is near; the installation's to give, as the next two. */
    record RemindOfDirective(DirectiveId directiveId, UnitId unit, DayOrMonth deadline) implements DirectiveCommand {}

    /** Says that the deadline has passed; to nobody in particular where the directive was given to nobody. */
    record MarkDirectiveOverdue(
            DirectiveId directiveId, @Nullable UnitId unit, DayOrMonth deadline) implements DirectiveCommand {}

    /** Takes it to the leadership that issued it: what this unit leads is overdue for long. */
    record EscalateDirective(
            DirectiveId directiveId, @Nullable UnitId unit, DayOrMonth deadline) implements DirectiveCommand {}
    /** Asks for more time in the name of the caller's unit; needs a reason. */
    record RequestExtension(DirectiveId directiveId, DayOrMonth deadline) implements DirectiveCommand {}

    /**
     * Grants a unit the time that it asked for, and extends the deadline.
     *
     * @param deadline until when; what was asked for when it is left out
     */
    record GrantExtension(
            DirectiveId directiveId, UnitId unit, @Nullable DayOrMonth deadline) implements DirectiveCommand {}

    /** Refuses a unit the time that it asked for; needs a reason. */
    record RefuseExtension(DirectiveId directiveId, UnitId unit) implements DirectiveCommand {}

    /** Says that the duty is not the caller's unit's; needs a reason. */
    record HandBackDirective(DirectiveId directiveId) implements DirectiveCommand {}

    /** Says that what the unit handed back stays its duty; needs a reason. */
    record InsistOnDirective(DirectiveId directiveId, UnitId unit) implements DirectiveCommand {}

    /** Says how far the share of the caller's unit is. */
    record ReportShareProgress(
            DirectiveId directiveId, Text text, @Nullable Decimal percent) implements DirectiveCommand {}

    /** Says that the share of the caller's unit is done since a day. */
    record ReportShareDone(
            DirectiveId directiveId,
            LocalDate doneOn,
            @Nullable Text text,
            List<EvidenceId> evidence) implements DirectiveCommand {}

    /**
     * Issues, in the name of the caller's unit, a part of a directive that the unit issued or leads. It is about the same units,
     * criteria and projects, and rests on the same conclusion.
     *
     * @param deadline that of the whole when it is left out
     */
    record GivePartOfDirective(
            DirectiveId directiveId,
            DirectiveId whole,
            Text text,
            UnitId lead,
            List<UnitId> cooperating,
            @Nullable DayOrMonth deadline)
            implements DirectiveCommand {}

    /** Says which directive it is a part of, when that was not known at first. */
    record NameDirectiveWhole(DirectiveId directiveId, DirectiveId whole) implements DirectiveCommand {}

    /** Says that an entry was never true. */
    record AnnulDirectiveEntry(DirectiveId directiveId, EntryId entry) implements DirectiveCommand, AnnulCommand {}
}
