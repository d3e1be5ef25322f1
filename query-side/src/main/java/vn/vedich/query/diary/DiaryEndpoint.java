package vn.vedich.query.diary;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.diary.DiaryQuery.Filter;
import vn.vedich.query.diary.DiaryQuery.Register;
import vn.vedich.query.diary.DiaryQuery.SessionOf;
import vn.vedich.query.diary.DiaryQuery.Sort;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;

/** {@code GET /api/sessions} and {@code /api/sessions/{id}}. */
@RestController
class DiaryEndpoint {

    private final DiaryAnswers answers;
    private final Moments moments;

    DiaryEndpoint(DiaryAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of(DiaryProjection.NAME);
    }

    /** What the register is narrowed to and how it is sorted. */
    record Asked(
            @Nullable String unit,
            @Nullable String from,
            @Nullable String to,
            @Nullable String q,
            @Nullable String sort,
            @Nullable String cursor,
            @Nullable String limit) {}

    @GetMapping("/api/sessions")
    Covered<CountedList<CountedList.Counts, DiaryEntryView>> sessions(
            @ModelAttribute Asked asked, @ModelAttribute MomentsAsked when) {
        Filter filter = new Filter(
                Parameters.optionalId("unit", asked.unit(), UnitId::new).orElse(null),
                Parameters.day("from", asked.from()).orElse(null),
                Parameters.day("to", asked.to()).orElse(null),
                asked.q());
        Sort sort = Parameters.word("sort", asked.sort(), Sort.class).orElse(Sort.NEWEST);
        Cursor after = Cursor.ofDay(asked.cursor()).orElse(null);
        int limit = Parameters.limit(asked.limit());
        return moments.answer(
                when,
                asked.cursor(),
                moment -> answers.at(moment.known()).answer(new Register(filter, sort, moment.day(), after, limit)));
    }

    @GetMapping("/api/sessions/{id}")
    Covered<SessionView> session(@PathVariable String id, @ModelAttribute MomentsAsked when) {
        SessionId session = Parameters.id("id", id, SessionId::new);
        return moments.answer(when, moment -> answers.at(moment.known()).answer(new SessionOf(session, moment.day())));
    }
}
