package vn.vedich.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.command.request.Requests.DAY;
import static vn.vedich.command.request.Requests.REQUEST;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.Decision.Accepted;
import vn.vedich.command.decision.District;
import vn.vedich.command.decision.Recorded;
import vn.vedich.command.request.RequestCommand.AnnulRequestEntry;
import vn.vedich.command.request.RequestCommand.AnswerRequest;
import vn.vedich.command.request.RequestCommand.CloseRequest;
import vn.vedich.command.request.RequestCommand.ForwardRequest;
import vn.vedich.command.request.RequestCommand.FundRequest;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.RequestAct;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestClosed;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestFunded;
import vn.vedich.kernel.request.RequestFacts;

/** What holds of a request whatever is entered, corrected and annulled in whichever order. */
class CourseOfARequestPropertiesTest {

    /** One attempt: a command, and whether it is to take the place of the entry that was made n entries ago. */
    record Attempt(RequestCommand command, int corrects) {}

    @Property(tries = 500)
    void by_day_every_course_is_one_that_can_have_been(@ForAll("attempts") List<Attempt> attempts) {
        Deciding<RequestState, RequestCommand, RequestEvent> request = Requests.raised();
        for (Attempt attempt : attempts) {
            request = after(request, attempt);
            List<RequestEvent> course =
                    factsOf(request).acts().stream().map(RequestAct::event).toList();
            for (int n = 0; n < course.size(); n++) {
                RequestEvent later = course.get(n);
                assertThat(course.subList(0, n)).noneMatch(earlier -> excludes(earlier, later));
            }
        }
    }

    private static boolean excludes(RequestEvent earlier, RequestEvent later) {
        return switch (earlier) {
            case RequestClosed e -> true;
            case RequestAnswered e when e.answer() == Answer.AGREED -> isHandling(later);
            case RequestAnswered e
            when e.answer() == Answer.REFUSED -> isHandling(later) || later instanceof RequestFunded;
            default -> false;
        };
    }

    private static boolean isHandling(RequestEvent event) {
        return event instanceof RequestForwarded || event instanceof RequestAnswered;
    }

    private static Deciding<RequestState, RequestCommand, RequestEvent> after(
            Deciding<RequestState, RequestCommand, RequestEvent> request, Attempt attempt) {
        List<Recorded> entries = request.history();
        Acts how = Requests.BY_DISTRICT.because("so it was").named("act-" + entries.size());
        Acts act = attempt.corrects() == 0
                ? how
                : how.inPlaceOf(entries.get(Math.max(0, entries.size() - attempt.corrects()))
                        .entry()
                        .id()
                        .value());
        return request.when(attempt.command(), act).decision() instanceof Accepted<RequestEvent> accepted
                        && !accepted.events().isEmpty()
                ? request.given(
                        act.act().entry(0).id().value(), act, accepted.events().getFirst())
                : request;
    }

    private static RequestFacts factsOf(Deciding<RequestState, RequestCommand, RequestEvent> request) {
        RequestFacts facts = RequestFacts.none();
        for (Recorded recorded : request.history()) {
            if (recorded.event() instanceof RequestEvent event) {
                facts = facts.evolve(recorded.entry(), event);
            }
        }
        return facts;
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Integer> corrects = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.just(0)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(1, 4)));
        return Combinators.combine(commands(), corrects)
                .as(Attempt::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    private static Arbitrary<RequestCommand> commands() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 5).map(DAY::plusDays))
                .as((kind, day) -> switch (kind) {
                    case 0 -> new ForwardRequest(REQUEST, District.FINANCE, day);
                    case 1 -> new ForwardRequest(REQUEST, District.INFRASTRUCTURE, day);
                    case 2 -> new AnswerRequest(REQUEST, Answer.AGREED, null, null, day);
                    case 3 -> new AnswerRequest(REQUEST, Answer.REFUSED, null, null, day);
                    case 4 -> new AnswerRequest(REQUEST, Answer.DEFERRED, null, null, day);
                    case 5 -> new FundRequest(REQUEST, Requests.LINE, null, day);
                    case 6 -> new CloseRequest(REQUEST, day);
                    default -> new AnnulRequestEntry(REQUEST, new EntryId("act-" + (6 + day.getDayOfMonth()) + "-0"));
                });
    }
}
