package vn.vedich.query.waiting;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;
import vn.vedich.query.waiting.WaitingQuery.Sort;
import vn.vedich.query.waiting.WaitingQuery.WaitingOn;
import vn.vedich.query.waiting.WaitingView.Awaited;
import vn.vedich.query.waiting.WaitingView.Kind;

/** {@code GET /api/units/{id}/waiting}. */
@RestController
class WaitingEndpoint {

    private final WaitingAnswers answers;
    private final Moments moments;

    WaitingEndpoint(WaitingAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of(WaitingProjection.NAME);
    }

    @GetMapping("/api/units/{id}/waiting")
    Covered<WaitingView> waiting(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String kind,
            @Nullable @RequestParam(required = false) String awaited,
            @Nullable @RequestParam(required = false) String q,
            @Nullable @RequestParam(required = false) String sort,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit) {
        UnitId unit = Parameters.id("id", id, UnitId::new);
        Kind only = Parameters.word("kind", kind, Kind.class).orElse(null);
        Awaited what = Parameters.word("awaited", awaited, Awaited.class).orElse(null);
        Sort order = Parameters.word("sort", sort, Sort.class).orElse(Sort.OLDEST);
        Cursor after = Cursor.ofDay(cursor).orElse(null);
        int most = Parameters.limit(limit);
        return moments.answer(
                when,
                cursor,
                moment -> answers.at(moment.known())
                        .answer(new WaitingOn(unit, only, what, q, order, moment.day(), after, most)));
    }
}
