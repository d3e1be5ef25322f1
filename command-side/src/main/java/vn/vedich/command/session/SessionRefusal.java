package vn.vedich.command.session;

import java.time.LocalDate;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.FindingId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;

/** Every way in which a command to a session can be refused. */
public sealed interface SessionRefusal extends Refusal {

    record SessionAlreadyHeld(SessionId session) implements SessionRefusal {}

    record SessionNotHeld(SessionId session) implements SessionRefusal {}

    /** A correction does not make it a session with another unit. */
    record SessionUnitStays(SessionId session, UnitId unit) implements SessionRefusal {}

    /** Nothing is found or concluded before the session is held. */
    record BeforeSession(DayOrMonth day, LocalDate heldOn) implements SessionRefusal {}

    record FindingAlreadyRecorded(FindingId finding) implements SessionRefusal {}

    record ConclusionAlreadyAdopted(ConclusionId conclusion) implements SessionRefusal {}

    /** Directives rest on a conclusion by its id, so a correction keeps it. */
    record ConclusionIdStays(ConclusionId conclusion) implements SessionRefusal {}

    /** Another duty is to become the directive of that id. */
    record DutyAlreadyNamed(DirectiveId directive) implements SessionRefusal {}

    /** The directive is there: it is amended, extended or withdrawn, and the duty stays as it was named. */
    record DutyIssuedAlready(DirectiveId directive) implements SessionRefusal {}

    record DutyLeadHelpsItself(UnitId unit) implements SessionRefusal {}

    record DutyDueBeforeNamed(DayOrMonth deadline, LocalDate day) implements SessionRefusal {}

    /** A conclusion is not annulled while a duty that it names stands. */
    record DutyStandsOnIt(DirectiveId directive) implements SessionRefusal {}

    record NoticeAlreadyIssued(SessionId session) implements SessionRefusal {}

    record NoticeBeforeSession(LocalDate date, LocalDate heldOn) implements SessionRefusal {}

    /** There is nothing that a notice could issue. */
    record NothingConcluded(SessionId session) implements SessionRefusal {}

    /** The last conclusion is not annulled while the notice that issued it stands. */
    record NoticeStandsOnIt(ConclusionId conclusion) implements SessionRefusal {}
}
