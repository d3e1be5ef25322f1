package vn.vedich.command.request;

import static vn.vedich.command.decision.Corrections.annulsProperly;
import static vn.vedich.command.decision.Corrections.correctsProperly;
import static vn.vedich.command.decision.Corrections.dateInTheFuture;
import static vn.vedich.command.decision.Corrections.happened;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rule;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.request.RequestCommand.AnnulRequestEntry;
import vn.vedich.command.request.RequestCommand.AnswerRequest;
import vn.vedich.command.request.RequestCommand.CloseRequest;
import vn.vedich.command.request.RequestCommand.ForwardRequest;
import vn.vedich.command.request.RequestCommand.FundRequest;
import vn.vedich.command.request.RequestCommand.PromiseFollowUp;
import vn.vedich.command.request.RequestCommand.RaiseRequest;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.Payer;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.request.RequestEvent.FollowUpPromised;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestClosed;
import vn.vedich.kernel.request.RequestEvent.RequestEntryAnnulled;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestFunded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestFacts;

/** Decides what may happen to a request. A correction is decided as if the entry that it corrects had never been made. */
final class RequestDecider {

    private final RequestFacts facts;
    private final RequestFacts before;
    private final Act act;
    private final RequestRules rules;
    private final Links links;

    private RequestDecider(RequestState state, Act act, References references) {
        this.facts = state.asIfUnsaid(act.corrects()).facts();
        this.before = state.facts();
        this.act = act;
        this.rules = new RequestRules(facts, before, references);
        this.links = new Links(references);
    }

    static Decision<RequestEvent> decide(RequestCommand command, RequestState state, Act act, References references) {
        return new RequestDecider(state, act, references).decide(command);
    }

    private Decision<RequestEvent> decide(RequestCommand command) {
        return switch (command) {
            case RaiseRequest c -> raise(c);
            case ForwardRequest c -> forward(c);
            case AnswerRequest c -> answer(c, act.actor().unit());
            case PromiseFollowUp c -> promise(c, act.actor().unit());
            case FundRequest c -> fund(c);
            case CloseRequest c -> close(c);
            case AnnulRequestEntry c -> annul(c);
        };
    }

    private Decision<RequestEvent> raise(RaiseRequest c) {
        RequestRaised raised =
                new RequestRaised(c.requestId(), c.unitId(), c.to(), c.text(), c.criteria(), c.session(), c.raisedOn());
        return unlessSaid(
                recording(RequestRaised.class),
                raised,
                () -> dateInTheFuture(act, c.raisedOn()),
                () -> rules.requestAlreadyRaised(c.requestId()),
                () -> rules.requestUnitStays(raised),
                () -> RequestRules.askedOfItself(c.unitId(), c.to()),
                () -> rules.anythingBeforeRaised(c.raisedOn()),
                () -> links.namedUnitUnknown(c.unitId(), c.raisedOn()),
                () -> links.namedUnitUnknown(c.to(), c.raisedOn()),
                () -> Links.criterionNamedTwice(c.criteria()),
                () -> links.anyCriterionUnknown(c.criteria()),
                () -> links.sessionUnknown(c.session()),
                () -> rules.raisedBeforeSession(c.session(), c.raisedOn()));
    }

    private Decision<RequestEvent> forward(ForwardRequest c) {
        RequestForwarded forwarded = new RequestForwarded(c.requestId(), c.to(), c.on());
        return unlessSaid(
                known(c, RequestForwarded.class),
                forwarded,
                () -> dateInTheFuture(act, c.on()),
                inCourse(forwarded, CourseRules::beforeRaised),
                inCourse(forwarded, CourseRules::requestAlreadyClosed),
                inCourse(forwarded, CourseRules::alreadyAnswered),
                () -> rules.askedOfItself(c.to()),
                () -> links.namedUnitUnknown(c.to(), c.on()),
                inCourse(forwarded, course -> course.waitsOnItAlready(c.to())));
    }

    private Decision<RequestEvent> answer(AnswerRequest c, @Nullable UnitId by) {
        if (by == null) {
            return known(c, RequestAnswered.class)
                    .and(() -> RequestRules.nobodyAnswers(c.requestId()))
                    .decide(List::of);
        }
        RequestAnswered answered = new RequestAnswered(c.requestId(), by, c.answer(), c.text(), c.until(), c.on());
        return unlessSaid(
                known(c, RequestAnswered.class),
                answered,
                () -> dateInTheFuture(act, c.on()),
                () -> RequestRules.untilWithoutDeferral(c),
                () -> RequestRules.untilBeforeAnswer(c),
                inCourse(answered, CourseRules::beforeRaised),
                inCourse(answered, CourseRules::requestAlreadyClosed),
                inCourse(answered, course -> course.alreadyAnswered(c.answer())),
                inCourse(answered, course -> course.laterActStands(c.answer())),
                () -> links.namedUnitUnknown(by, c.on()));
    }

    private Decision<RequestEvent> promise(PromiseFollowUp c, @Nullable UnitId by) {
        if (by == null) {
            return known(c, FollowUpPromised.class)
                    .and(() -> RequestRules.nobodyAnswers(c.requestId()))
                    .decide(List::of);
        }
        FollowUpPromised promised =
                new FollowUpPromised(c.requestId(), by, c.directive(), c.text(), c.deadline(), c.on());
        return unlessSaid(
                known(c, FollowUpPromised.class),
                promised,
                () -> dateInTheFuture(act, c.on()),
                () -> RequestRules.followUpDueBeforePromised(promised),
                inCourse(promised, CourseRules::beforeRaised),
                inCourse(promised, CourseRules::requestAlreadyClosed),
                inCourse(promised, CourseRules::notAgreedTo),
                () -> rules.followUpAlreadyPromised(promised),
                () -> rules.followUpIssuedAlready(promised),
                () -> links.namedUnitUnknown(by, c.on()));
    }

    private Decision<RequestEvent> fund(FundRequest c) {
        RequestFunded funded = new RequestFunded(c.requestId(), c.payer(), c.amount(), c.on());
        return unlessSaid(
                known(c, RequestFunded.class),
                funded,
                () -> dateInTheFuture(act, c.on()),
                inCourse(funded, CourseRules::beforeRaised),
                inCourse(funded, CourseRules::requestAlreadyClosed),
                inCourse(funded, CourseRules::refusedByThen),
                () -> rules.payerAlreadyNamed(funded),
                () -> payerUnknown(c.payer()));
    }

    private Decision<RequestEvent> close(CloseRequest c) {
        RequestClosed closed = new RequestClosed(c.requestId(), c.on());
        return unlessSaid(
                known(c, RequestClosed.class),
                closed,
                () -> dateInTheFuture(act, c.on()),
                inCourse(closed, CourseRules::beforeRaised),
                inCourse(closed, CourseRules::closedOnce),
                inCourse(closed, CourseRules::closedBeforeLastAct));
    }

    private Decision<RequestEvent> annul(AnnulRequestEntry c) {
        return Rules.inOrder(happened(act), annulsProperly(act, facts.entries(), c.entry(), RequestRaised.class))
                .decide(() -> List.of(new RequestEntryAnnulled(c.requestId(), c.entry())));
    }

    private Optional<Refusal> payerUnknown(Payer payer) {
        return switch (payer) {
            case Payer.OfProject project -> links.projectUnknown(project.projectId());
            case Payer.OfLine line -> Optional.empty();
        };
    }

    private Rules recording(Class<? extends RequestEvent> type) {
        return Rules.inOrder(happened(act), correctsProperly(act, facts.entries(), type));
    }

    private Rules known(RequestCommand c, Class<? extends RequestEvent> type) {
        return recording(type).and(() -> rules.requestNotRaised(c.requestId()));
    }

    /** The same said again is nothing to do, whatever happened since; anything else is held to these rules. */
    private Decision<RequestEvent> unlessSaid(Rules always, RequestEvent event, Rule... more) {
        return act.corrects() == null && rules.isSaid(event)
                ? always.decide(List::of)
                : always.and(more).decide(() -> List.of(event));
    }

    private Rule inCourse(RequestEvent event, Function<CourseRules, Optional<Refusal>> rule) {
        return () -> CourseRules.with(before, act.entry(0), event).flatMap(rule);
    }
}
