package vn.vedich.query.waiting;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.waiting.WaitingQuery.WaitingOn;
import vn.vedich.query.waiting.WaitingView.Awaited;
import vn.vedich.query.waiting.WaitingView.Kind;

/** {@code GET /api/units/{id}/waiting}. */
@RestController
class WaitingEndpoint {

    private final WaitingAnswers answers;
    private final Covering covering;

    WaitingEndpoint(WaitingAnswers answers, Coverages coverages) {
        this.answers = answers;
        this.covering = coverages.of(WaitingProjection.NAME);
    }

    @GetMapping("/api/units/{id}/waiting")
    Covered<WaitingView> waiting(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String kind,
            @Nullable @RequestParam(required = false) String awaited,
            @Nullable @RequestParam(required = false) String asOf,
            @Nullable @RequestParam(required = false) String cursor,
            @Nullable @RequestParam(required = false) String limit,
            @Nullable @RequestParam(required = false) String atLeast) {
        WaitingOn question = new WaitingOn(
                Parameters.id("id", id, UnitId::new),
                Parameters.word("kind", kind, Kind.class).orElse(null),
                Parameters.word("awaited", awaited, Awaited.class).orElse(null),
                Parameters.day("asOf", asOf).orElse(null),
                Cursor.ofDay(cursor).orElse(null),
                Parameters.limit(limit));
        return covering.answer(atLeast, () -> answers.answer(question));
    }
}
