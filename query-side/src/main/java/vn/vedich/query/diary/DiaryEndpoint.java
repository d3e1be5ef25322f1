package vn.vedich.query.diary;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.diary.DiaryQuery.Filter;
import vn.vedich.query.diary.DiaryQuery.Register;
import vn.vedich.query.diary.DiaryQuery.SessionOf;
import vn.vedich.query.diary.DiaryQuery.Sort;

/** {@code GET /api/sessions} and {@code /api/sessions/{id}}. */
@RestController
class DiaryEndpoint {

    private final DiaryAnswers answers;
    private final Covering covering;

    DiaryEndpoint(DiaryAnswers answers, Coverages coverages) {
        this.answers = answers;
        this.covering = coverages.of(DiaryProjection.NAME);
    }

    /** What the register is narrowed to and how it is sorted. */
    record Asked(
            @Nullable String unit,
            @Nullable String from,
            @Nullable String to,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String asOf,
            @Nullable String cursor,
            @Nullable String limit,
            @Nullable String atLeast) {}

    @GetMapping("/api/sessions")
    Covered<CountedList<CountedList.Counts, DiaryEntryView>> sessions(@ModelAttribute Asked asked) {
        Filter filter = new Filter(
                Parameters.optionalId("unit", asked.unit(), UnitId::new).orElse(null),
                Parameters.day("from", asked.from()).orElse(null),
                Parameters.day("to", asked.to()).orElse(null),
                asked.q());
        Register question = new Register(
                filter,
                Parameters.word("sort", asked.sort(), Sort.class).orElse(Sort.NEWEST),
                Parameters.day("asOf", asked.asOf()).orElse(null),
                Cursor.ofDay(asked.cursor()).orElse(null),
                Parameters.limit(asked.limit()));
        return covering.answer(asked.atLeast(), () -> answers.answer(question));
    }

    @GetMapping("/api/sessions/{id}")
    Covered<SessionView> session(
            @PathVariable String id,
            @Nullable @RequestParam(required = false) String asOf,
            @Nullable @RequestParam(required = false) String atLeast) {
        SessionOf question = new SessionOf(
                Parameters.id("id", id, SessionId::new),
                Parameters.day("asOf", asOf).orElse(null));
        return covering.answer(atLeast, () -> answers.answer(question));
    }
}
