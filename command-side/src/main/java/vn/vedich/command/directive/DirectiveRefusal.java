package vn.vedich.command.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;

/** Every way in which a command to a directive can be refused. */
public sealed interface DirectiveRefusal extends Refusal {

    record DirectiveAlreadyIssued(DirectiveId directive) implements DirectiveRefusal {}

    record DirectiveNotIssued(DirectiveId directive) implements DirectiveRefusal {}

    /** Nothing happens to a directive before it is issued. */
    record BeforeDirectiveIssued(DayOrMonth day, LocalDate issuedOn) implements DirectiveRefusal {}

    /** It was accepted or withdrawn; from then on entries are only corrected and annulled. */
    record DirectiveClosed(DirectiveId directive, DayOrMonth closedOn) implements DirectiveRefusal {}

    /** Whom it is given to at first was said already; from then on it is given to others. */
    record AlreadyAssigned(DirectiveId directive) implements DirectiveRefusal {}

    record NotYetAssigned(DirectiveId directive) implements DirectiveRefusal {}

    /** Nobody helps where nobody leads. */
    record CooperatingWithoutLead() implements DirectiveRefusal {}

    record LeadCooperatesWithItself(UnitId unit) implements DirectiveRefusal {}

    /** The first deadline was said already; from then on it is extended. */
    record DeadlineAlreadySet(DirectiveId directive) implements DirectiveRefusal {}

    record NoDeadlineToExtend(DirectiveId directive) implements DirectiveRefusal {}

    record NotALaterDeadline(DayOrMonth deadline, DayOrMonth present) implements DirectiveRefusal {}

    /** An extended deadline is not over on the day on which it is given. */
    record DeadlineInThePast(DayOrMonth deadline, LocalDate day) implements DirectiveRefusal {}

    record DeadlineBeforeIssue(DayOrMonth deadline, LocalDate issuedOn) implements DirectiveRefusal {}

    record SourceAlreadyNamed(SessionId session, ConclusionId conclusion) implements DirectiveRefusal {}

    /** The caller's unit neither leads nor cooperates then. */
    record NotGivenToYou(DirectiveId directive, DayOrMonth day) implements DirectiveRefusal {}

    /** What the unit said on that day of its part stands, and without an assignment to it by then it could not. */
    record NeverGivenToIt(UnitId unit, DayOrMonth day) implements DirectiveRefusal {}

    record OnlyTheLeadReportsDone(@Nullable UnitId lead) implements DirectiveRefusal {}

    record DoneBeforeIssued(LocalDate doneOn, LocalDate issuedOn) implements DirectiveRefusal {}

    /** A report does not name a day that comes after it. */
    record DoneAfterReported(LocalDate doneOn, DayOrMonth reportedOn) implements DirectiveRefusal {}

    /** A report waits for an answer. */
    record AlreadyReportedDone(LocalDate doneOn) implements DirectiveRefusal {}

    record NothingReportedDone(DirectiveId directive) implements DirectiveRefusal {}

    record AnsweredBeforeReported(DayOrMonth day, DayOrMonth reportedOn) implements DirectiveRefusal {}

    record DirectiveProgressOutOfRange(Decimal percent) implements DirectiveRefusal {}

    /** By the facts there is nothing of that kind to say that day, to that unit and of that deadline. */
    record NotDueToBeSaid(DirectiveId directive, DayOrMonth day) implements DirectiveRefusal {}

    /** What a unit acknowledged or reported nobody else takes back. */
    record NotYourReport(EntryId entry, UnitId by) implements DirectiveRefusal {
        @Override
        public Kind kind() {
            return Kind.NOT_YOURS;
        }
    }

    /** Without that entry a later one could not stand. */
    record LaterEntryRestsOnIt(EntryId entry) implements DirectiveRefusal {}
}
