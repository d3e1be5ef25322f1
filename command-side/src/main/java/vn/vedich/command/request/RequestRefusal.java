package vn.vedich.command.request;

import java.time.LocalDate;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;

/** Every way in which a command to a request can be refused. */
public sealed interface RequestRefusal extends Refusal {

    record RequestAlreadyRaised(RequestId request) implements RequestRefusal {}

    record RequestNotRaised(RequestId request) implements RequestRefusal {}

    /** A correction does not make it another unit's request. */
    record RequestUnitStays(RequestId request, UnitId unit) implements RequestRefusal {}

    /** Nobody asks himself, and no request waits on the unit whose it is. */
    record AskedOfItself(UnitId unit) implements RequestRefusal {}

    /** A request that was raised in a session is not older than the session. */
    record RaisedBeforeSession(LocalDate raisedOn, LocalDate heldOn) implements RequestRefusal {}

    record BeforeRaised(LocalDate day, LocalDate raisedOn) implements RequestRefusal {}

    record WaitsOnItAlready(UnitId unit) implements RequestRefusal {}

    /** The acting unit is unknown, and an answer is a unit's. */
    record NobodyAnswers(RequestId request) implements RequestRefusal {}

    /** It was agreed to or refused by then. */
    record AlreadyAnswered(RequestId request, LocalDate on) implements RequestRefusal {}

    /** Only a deferral says until when. */
    record UntilWithoutDeferral(DayOrMonth until) implements RequestRefusal {}

    record UntilBeforeAnswer(DayOrMonth until, LocalDate on) implements RequestRefusal {}

    /** Something that happened later stands, and would not have been possible after this. */
    record LaterActStands(LocalDate on) implements RequestRefusal {}

    /** Nothing is promised for what nobody agreed to by then. */
    record NotAgreedTo(RequestId request, LocalDate day) implements RequestRefusal {}

    /** Another promise is to become the directive of that id. */
    record FollowUpAlreadyPromised(DirectiveId directive) implements RequestRefusal {}

    /** The directive is there: it is amended, extended or withdrawn, and the promise stays as it was made. */
    record FollowUpIssuedAlready(DirectiveId directive) implements RequestRefusal {}

    record FollowUpDueBeforePromised(DayOrMonth deadline, LocalDate on) implements RequestRefusal {}

    /** What was refused is not paid for. */
    record RefusedByThen(RequestId request, LocalDate on) implements RequestRefusal {}

    /** The same payer is named once; what was said of it is corrected. */
    record PayerAlreadyNamed(RequestId request, LocalDate on) implements RequestRefusal {}

    record RequestAlreadyClosed(RequestId request, LocalDate on) implements RequestRefusal {}

    /** A request is not closed before the last thing that happened to it. */
    record ClosedBeforeLastAct(LocalDate last) implements RequestRefusal {}
}
