package vn.vedich.command.request;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.request.RequestCommand.AnswerRequest;
import vn.vedich.command.request.RequestRefusal.AskedOfItself;
import vn.vedich.command.request.RequestRefusal.BeforeRaised;
import vn.vedich.command.request.RequestRefusal.FollowUpAlreadyPromised;
import vn.vedich.command.request.RequestRefusal.FollowUpDueBeforePromised;
import vn.vedich.command.request.RequestRefusal.FollowUpIssuedAlready;
import vn.vedich.command.request.RequestRefusal.NobodyAnswers;
import vn.vedich.command.request.RequestRefusal.PayerAlreadyNamed;
import vn.vedich.command.request.RequestRefusal.RaisedBeforeSession;
import vn.vedich.command.request.RequestRefusal.RequestAlreadyRaised;
import vn.vedich.command.request.RequestRefusal.RequestNotRaised;
import vn.vedich.command.request.RequestRefusal.RequestUnitStays;
import vn.vedich.command.request.RequestRefusal.UntilBeforeAnswer;
import vn.vedich.command.request.RequestRefusal.UntilWithoutDeferral;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.request.RequestEvent.FollowUpPromised;
import vn.vedich.kernel.request.RequestEvent.RequestFunded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestFacts;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * The rules of requests, each named for the refusal that it gives when it is broken.
 *
 * @param facts what is known, without what is to be corrected
 * @param before what is known, that included
 */
record RequestRules(RequestFacts facts, RequestFacts before, References references) {

    Optional<Refusal> requestAlreadyRaised(RequestId request) {
        return refuseIf(facts.raised().isPresent(), () -> new RequestAlreadyRaised(request));
    }

    Optional<Refusal> requestNotRaised(RequestId request) {
        return refuseIf(facts.raised().isEmpty(), () -> new RequestNotRaised(request));
    }

    /** What was answered and paid since was so for that unit, so a correction may change all but that. */
    Optional<Refusal> requestUnitStays(RequestRaised now) {
        return before.raised()
                .flatMap(was -> refuseIf(
                        !was.unitId().equals(now.unitId()), () -> new RequestUnitStays(now.requestId(), was.unitId())));
    }

    static Optional<Refusal> askedOfItself(UnitId asking, UnitId asked) {
        return refuseIf(asking.equals(asked), () -> new AskedOfItself(asking));
    }

    Optional<Refusal> askedOfItself(UnitId asked) {
        return facts.raised().flatMap(raised -> askedOfItself(raised.unitId(), asked));
    }

    Optional<Refusal> raisedBeforeSession(@Nullable SessionId session, LocalDate raisedOn) {
        return session == null
                ? Optional.empty()
                : references
                        .session(session)
                        .held()
                        .map(SessionHeld::heldOn)
                        .flatMap(heldOn ->
                                refuseIf(raisedOn.isBefore(heldOn), () -> new RaisedBeforeSession(raisedOn, heldOn)));
    }

    static Optional<Refusal> beforeRaised(LocalDate day, LocalDate raisedOn) {
        return refuseIf(day.isBefore(raisedOn), () -> new BeforeRaised(day, raisedOn));
    }

    /** A corrected request was still raised before everything that happened to it. */
    Optional<Refusal> anythingBeforeRaised(LocalDate raisedOn) {
        return facts.acts().stream()
                .flatMap(act -> beforeRaised(act.on(), raisedOn).stream())
                .findFirst();
    }

    static Optional<Refusal> nobodyAnswers(RequestId request) {
        return Optional.of(new NobodyAnswers(request));
    }

    static Optional<Refusal> untilWithoutDeferral(AnswerRequest c) {
        DayOrMonth until = c.until();
        return until == null
                ? Optional.empty()
                : refuseIf(c.answer() != Answer.DEFERRED, () -> new UntilWithoutDeferral(until));
    }

    static Optional<Refusal> untilBeforeAnswer(AnswerRequest c) {
        DayOrMonth until = c.until();
        return until == null
                ? Optional.empty()
                : refuseIf(until.lastDay().isBefore(c.on()), () -> new UntilBeforeAnswer(until, c.on()));
    }

    Optional<Refusal> followUpAlreadyPromised(FollowUpPromised now) {
        return facts.ledger()
                .events(FollowUpPromised.class)
                .filter(was -> was.directive().equals(now.directive()))
                .findFirst()
                .map(was -> new FollowUpAlreadyPromised(was.directive()));
    }

    Optional<Refusal> followUpIssuedAlready(FollowUpPromised now) {
        return refuseIf(
                references.directive(now.directive()).issued().isPresent(),
                () -> new FollowUpIssuedAlready(now.directive()));
    }

    static Optional<Refusal> followUpDueBeforePromised(FollowUpPromised now) {
        DayOrMonth deadline = now.deadline();
        return deadline == null
                ? Optional.empty()
                : refuseIf(
                        deadline.lastDay().isBefore(now.on()), () -> new FollowUpDueBeforePromised(deadline, now.on()));
    }

    Optional<Refusal> payerAlreadyNamed(RequestFunded now) {
        return facts.ledger()
                .events(RequestFunded.class)
                .filter(was -> was.payer().equals(now.payer()))
                .findFirst()
                .map(was -> new PayerAlreadyNamed(now.requestId(), was.on()));
    }

    boolean isSaid(RequestEvent event) {
        return facts.ledger().lines().stream().map(Ledger.Line::event).anyMatch(event::equals);
    }
}
