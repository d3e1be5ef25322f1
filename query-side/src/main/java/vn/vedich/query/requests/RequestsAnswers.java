package vn.vedich.query.requests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.dossier.WithEntries;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.requests.RequestsQuery.Register;
import vn.vedich.query.requests.RequestsQuery.RequestOf;

/** Judges requests for a day and lists those that fit. */
@Component
public class RequestsAnswers {

    private final RequestsStore store;
    private final Clock clock;

    RequestsAnswers(RequestsStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same questions, answered by what was known at a moment. */
    public RequestsAnswers at(Knowledge known) {
        return new RequestsAnswers(store.at(known), clock);
    }

    /** The requests that fit, by the day on which they were raised. */
    @QueryHandler
    CountedList<RequestCounts, RequestView> answer(Register question) {
        LocalDate day = DayAsked.of(question.day(), question.after(), clock);
        Ordering ordering = new Ordering(question.sort(), day);
        List<JudgedRequest> all = store.raisedBy(day, question.filter())
                .flatMap(request -> JudgedRequest.on(day, request).stream())
                .filter(judged -> judged.fits(question.filter()))
                .sorted(Comparator.comparing(ordering::place, Cursor.ORDER))
                .toList();
        SubjectNames names = store.names(day);
        Listed<RequestView> part = Listed.behind(question.after(), all, question.limit(), ordering::place)
                .map(judged -> new RequestReading(judged, names).read());
        return CountedList.of(day, RequestCounts.of(all), part);
    }

    /** @throws UnknownSubject when there is no such request, or none by that day */
    @QueryHandler
    WholeRequestView answer(RequestOf question) {
        LocalDate day = DayAsked.of(question.day(), clock);
        return new RequestReading(raised(question.request(), day), store.names(day)).whole();
    }

    /**
     * One request as its register shows it on a day, with every entry of it in the order of the log, also those that stand no more.
     *
     * @param day today when null
     * @throws UnknownSubject when there is no such request, or none by that day
     */
    public WithEntries<RequestView> whole(RequestId id, @Nullable LocalDate day) {
        LocalDate asked = DayAsked.of(day, clock);
        JudgedRequest judged = raised(id, asked);
        return WithEntries.of(
                new RequestReading(judged, store.names(asked)).read(),
                judged.request().facts().entries());
    }

    private JudgedRequest raised(RequestId id, LocalDate day) {
        return store.request(id)
                .flatMap(request -> JudgedRequest.on(day, request))
                .orElseThrow(() -> new UnknownSubject(id));
    }
}
