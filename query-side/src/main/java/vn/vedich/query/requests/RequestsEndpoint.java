package vn.vedich.query.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.RequestStanding.Matter;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;
import vn.vedich.query.requests.RequestsQuery.Answered;
import vn.vedich.query.requests.RequestsQuery.Filter;
import vn.vedich.query.requests.RequestsQuery.Register;
import vn.vedich.query.requests.RequestsQuery.RequestOf;
import vn.vedich.query.requests.RequestsQuery.Sort;

/** {@code GET /api/requests} and {@code /api/requests/{id}}. */
@RestController
class RequestsEndpoint {

    private final RequestsAnswers answers;
    private final Moments moments;

    RequestsEndpoint(RequestsAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of(RequestsProjection.NAME);
    }

    /** What the register is narrowed to, for which day, and how it is sorted. */
    record Asked(
            @Nullable String unit,
            @Nullable String waitingOn,
            @Nullable String awaited,
            @Nullable String answer,
            @Nullable String funded,
            @Nullable String open,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String cursor,
            @Nullable String limit) {

        Register question(@Nullable LocalDate day) {
            return new Register(
                    RequestsEndpoint.filter(this),
                    Parameters.word("sort", sort, Sort.class).orElse(Sort.OLDEST),
                    day,
                    Cursor.ofDay(cursor).orElse(null),
                    Parameters.limit(limit));
        }
    }

    @GetMapping("/api/requests")
    Covered<CountedList<RequestCounts, RequestView>> requests(
            @ModelAttribute Asked asked, @ModelAttribute MomentsAsked when) {
        asked.question(null);
        return moments.answer(
                when, asked.cursor(), moment -> answers.at(moment.known()).answer(asked.question(moment.day())));
    }

    @GetMapping("/api/requests/{id}")
    Covered<WholeRequestView> request(@PathVariable String id, @ModelAttribute MomentsAsked when) {
        RequestId request = Parameters.id("id", id, RequestId::new);
        return moments.answer(when, moment -> answers.at(moment.known()).answer(new RequestOf(request, moment.day())));
    }

    private static Filter filter(Asked asked) {
        return new Filter(
                Parameters.optionalId("unit", asked.unit(), UnitId::new).orElse(null),
                Parameters.optionalId("waitingOn", asked.waitingOn(), UnitId::new)
                        .orElse(null),
                Parameters.word("awaited", asked.awaited(), Matter.class).orElse(null),
                Parameters.word("answer", asked.answer(), Answered.class).orElse(null),
                Parameters.flag("funded", asked.funded()).orElse(null),
                Parameters.flag("open", asked.open()).orElse(null),
                asked.q());
    }
}
