package vn.vedich.query.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.request.RequestStanding.Matter;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.requests.RequestsQuery.Answered;
import vn.vedich.query.requests.RequestsQuery.Register;
import vn.vedich.query.requests.RequestsQuery.RequestOf;
import vn.vedich.query.requests.RequestsView.Counts;

/** Reads the register of requests for a day. */
@Component
public class RequestsAnswers {

    private static final int READ_AT_ONCE = 500;

    private final RequestsStore store;
    private final Clock clock;

    public RequestsAnswers(RequestsStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The requests that fit, by the day on which they were raised, and how many there are of them. */
    @QueryHandler
    public RequestsView answer(Register question) {
        boolean first = question.after() == null;
        Stream<JudgedRequest> found = fitting(question);
        List<JudgedRequest> read = (first ? found : found.limit(question.limit() + 1L)).toList();
        Listed<RequestView> part =
                Listed.firstOf(read, question.limit(), JudgedRequest::behind).map(RequestReading::view);
        return new RequestsView(day(question), part.items(), part.next(), first ? counts(read) : null);
    }

    /** @throws UnknownSubject when there is no such request, or none by that day */
    @QueryHandler
    public RequestHistoryView answer(RequestOf question) {
        return store.request(question.request())
                .flatMap(request -> JudgedRequest.on(day(question), request))
                .map(RequestReading::history)
                .orElseThrow(() -> new UnknownSubject(question.request()));
    }

    private Stream<JudgedRequest> fitting(Register question) {
        LocalDate day = day(question);
        return Stream.iterate(
                        page(question, day, question.after()),
                        page -> !page.isEmpty(),
                        page -> page.size() < READ_AT_ONCE
                                ? List.<JudgedRequest>of()
                                : page(question, day, page.getLast().behind()))
                .flatMap(List::stream)
                .filter(judged -> judged.fits(question.filter()));
    }

    private List<JudgedRequest> page(Register question, LocalDate day, @Nullable Cursor after) {
        List<OfRequest> read = store.raisedBy(day, question.filter(), question.sort(), after, READ_AT_ONCE);
        return read.stream()
                .flatMap(request -> JudgedRequest.on(day, request).stream())
                .toList();
    }

    private static Counts counts(List<JudgedRequest> all) {
        return new Counts(
                all.size(),
                count(all, judged -> judged.standing().isOpen()),
                count(
                        all,
                        judged ->
                                judged.waitsFor().filter(Matter.ANSWER::equals).isPresent()),
                count(
                        all,
                        judged ->
                                judged.waitsFor().filter(Matter.FUNDING::equals).isPresent()),
                count(all, judged -> judged.standing().lacksFunding()),
                count(all, judged -> judged.answered() == Answered.NONE),
                count(all, judged -> judged.answered() == Answered.AGREED),
                count(all, judged -> judged.answered() == Answered.REFUSED),
                count(all, judged -> judged.answered() == Answered.DEFERRED));
    }

    private static long count(List<JudgedRequest> all, Predicate<JudgedRequest> such) {
        return all.stream().filter(such).count();
    }

    private LocalDate day(RequestsQuery question) {
        return Optional.ofNullable(question.day())
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM));
    }
}
