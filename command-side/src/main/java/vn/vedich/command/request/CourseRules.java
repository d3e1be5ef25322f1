package vn.vedich.command.request;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.request.RequestRefusal.AlreadyAnswered;
import vn.vedich.command.request.RequestRefusal.ClosedBeforeLastAct;
import vn.vedich.command.request.RequestRefusal.LaterActStands;
import vn.vedich.command.request.RequestRefusal.NotAgreedTo;
import vn.vedich.command.request.RequestRefusal.RefusedByThen;
import vn.vedich.command.request.RequestRefusal.RequestAlreadyClosed;
import vn.vedich.command.request.RequestRefusal.WaitsOnItAlready;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.RequestAct;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.request.RequestEvent.FollowUpPromised;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestClosed;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestFunded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestFacts;
import vn.vedich.kernel.request.RequestStanding;

/**
 * How the acts on a request follow each other by day. Asked of the course that it would have taken with one more act, or
 * with one in the place of another: what is entered late is held to its own day.
 *
 * @param acts all of them, that one included
 */
record CourseRules(RequestId request, RequestRaised raised, List<RequestAct> acts, RequestAct one) {

    /** The course with that entry. */
    static Optional<CourseRules> with(RequestFacts facts, Entry entry, RequestEvent event) {
        List<RequestAct> acts = facts.evolve(entry, event).acts();
        return facts.raised()
                .flatMap(raised -> acts.stream()
                        .filter(act -> act.entry().equals(entry.id()))
                        .findFirst()
                        .map(one -> new CourseRules(event.requestId(), raised, acts, one)));
    }

    Optional<Refusal> beforeRaised() {
        return RequestRules.beforeRaised(one.on(), raised.raisedOn());
    }

    Optional<Refusal> requestAlreadyClosed() {
        return requestAlreadyClosed(before());
    }

    Optional<Refusal> closedOnce() {
        return requestAlreadyClosed(others());
    }

    Optional<Refusal> alreadyAnswered() {
        return first(before(), CourseRules::isFinal).map(answered -> new AlreadyAnswered(request, answered.on()));
    }

    /** A request is settled once, on whatever day; the answer that settled it is corrected. */
    Optional<Refusal> alreadyAnswered(Answer answer) {
        return first(answer.isFinal() ? others() : before(), CourseRules::isFinal)
                .map(answered -> new AlreadyAnswered(request, answered.on()));
    }

    Optional<Refusal> waitsOnItAlready(UnitId to) {
        return refuseIf(
                standingBefore()
                        .waiting()
                        .map(RequestStanding.Waiting::on)
                        .filter(to::equals)
                        .isPresent(),
                () -> new WaitsOnItAlready(to));
    }

    /** After an answer that settles it a request is neither forwarded nor deferred; after a refusal nobody pays. */
    Optional<Refusal> laterActStands(Answer answer) {
        return first(after(), event -> cannotFollow(answer, event)).map(later -> new LaterActStands(later.on()));
    }

    Optional<Refusal> refusedByThen() {
        return first(before(), CourseRules::isRefusal).map(refused -> new RefusedByThen(request, refused.on()));
    }

    Optional<Refusal> notAgreedTo() {
        return refuseIf(first(before(), CourseRules::isAgreement).isEmpty(), () -> new NotAgreedTo(request, one.on()));
    }

    Optional<Refusal> closedBeforeLastAct() {
        return refuseIf(
                !after().isEmpty(), () -> new ClosedBeforeLastAct(acts.getLast().on()));
    }

    private Optional<Refusal> requestAlreadyClosed(List<RequestAct> acts) {
        return first(acts, event -> event instanceof RequestClosed)
                .map(closed -> new RequestAlreadyClosed(request, closed.on()));
    }

    private List<RequestAct> before() {
        return acts.subList(0, acts.indexOf(one));
    }

    private List<RequestAct> after() {
        return acts.subList(acts.indexOf(one) + 1, acts.size());
    }

    private List<RequestAct> others() {
        return acts.stream().filter(act -> !act.equals(one)).toList();
    }

    private RequestStanding standingBefore() {
        return new RequestStanding(
                raised, before().stream().map(RequestAct::event).toList(), one.on());
    }

    private static Optional<RequestAct> first(List<RequestAct> acts, Predicate<RequestEvent> kind) {
        return acts.stream().filter(act -> kind.test(act.event())).findFirst();
    }

    private static boolean isFinal(RequestEvent event) {
        return event instanceof RequestAnswered answered && answered.answer().isFinal();
    }

    private static boolean isRefusal(RequestEvent event) {
        return event instanceof RequestAnswered answered && answered.answer() == Answer.REFUSED;
    }

    private static boolean isAgreement(RequestEvent event) {
        return event instanceof RequestAnswered answered && answered.answer() == Answer.AGREED;
    }

    private static boolean cannotFollow(Answer answer, RequestEvent event) {
        if (event instanceof FollowUpPromised) {
            return answer != Answer.AGREED;
        }
        return answer.isFinal()
                && (event instanceof RequestForwarded
                        || event instanceof RequestAnswered
                        || (answer == Answer.REFUSED && event instanceof RequestFunded));
    }
}
