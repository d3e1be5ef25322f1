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

    /** The unit asked for more time already, and that waits for an answer. */
    record ExtensionAlreadyRequested(UnitId unit, DayOrMonth deadline) implements DirectiveRefusal {}

    /** The unit asks for no more time, or what it asked for waits for no answer any more. */
    record NoExtensionRequested(UnitId unit) implements DirectiveRefusal {}

    /** Whoever grants more time extends the deadline; without that entry there is nothing granted. */
    record GrantedWithoutExtension(UnitId unit) implements DirectiveRefusal {}

    /** The unit handed it back already, and that waits for an answer. */
    record AlreadyHandedBack(UnitId unit) implements DirectiveRefusal {}

    /** What the unit handed back was said to stay its duty. */
    record InsistedOn(UnitId unit) implements DirectiveRefusal {}

    /** The unit handed nothing back, or that waits for no answer any more. */
    record NothingHandedBack(UnitId unit) implements DirectiveRefusal {}

    /** Nobody answers on a day before that on which a unit asked. */
    record AnsweredBeforeAsked(DayOrMonth day, DayOrMonth askedOn) implements DirectiveRefusal {}

    /** There is no such directive. */
    record WholeUnknown(DirectiveId whole) implements DirectiveRefusal {}

    /** Nothing is a part of what was done or withdrawn by then. */
    record WholeClosed(DirectiveId whole) implements DirectiveRefusal {}

    record WholeAlreadyNamed(DirectiveId whole) implements DirectiveRefusal {}

    /** What is corrected was not given as a part of that directive. */
    record NotAPartOf(DirectiveId directive, DirectiveId whole) implements DirectiveRefusal {}

    /** A directive is no part of itself, nor of one that is a part of it. */
    record PartOfItself(DirectiveId directive) implements DirectiveRefusal {}

    /** The caller's unit neither issued the directive nor leads it then. */
    record NotYoursToDivide(DirectiveId whole) implements DirectiveRefusal {}

    /** The whole has nothing to do with that unit, which does not lie below the caller's either. */
    record PartGivenOutside(UnitId unit) implements DirectiveRefusal {}

    /** Without that entry a later one could not stand. */
    record LaterEntryRestsOnIt(EntryId entry) implements DirectiveRefusal {}
}
