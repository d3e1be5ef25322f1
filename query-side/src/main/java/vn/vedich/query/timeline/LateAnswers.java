package vn.vedich.query.timeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.timeline.LateView.Counts;
import vn.vedich.query.timeline.LateView.LateEntry;
import vn.vedich.query.timeline.TimelineDocument.Told;
import vn.vedich.query.timeline.TimelineQuery.LateEntries;

/** Finds what was entered late, and counts it by who entered it. */
@Component
public class LateAnswers {

    private final TimelineStore store;
    private final LateStore late;

    public LateAnswers(TimelineStore store, LateStore late) {
        this.store = store;
        this.late = late;
    }

    /** @throws UnknownSubject when there is no such unit */
    @QueryHandler
    public LateView answer(LateEntries question) {
        if (question.unit() != null
                && store.under(Set.of(question.unit().stream())).isEmpty()) {
            throw new UnknownSubject(question.unit());
        }
        Listed<Told> found = Listed.firstOf(late.entries(question), question.limit(), LateAnswers::behind);
        Glossary glossary = new GlossaryReading(store, question.unit()).of(found.items(), question.language());
        TimelineReading reading = TimelineReading.of(question.unit(), glossary, Map.of());
        List<LateEntry> items = found.items().stream()
                .map(told -> entry(reading.read(told), told))
                .toList();
        return new LateView(Counts.of(late.counts(question)), items, found.next());
    }

    private static LateEntry entry(TimelineView view, Told told) {
        return new LateEntry(
                view, Lateness.days(told), Lateness.reportedDays(told).orElse(null));
    }

    private static Cursor behind(Told told) {
        return new Cursor(Long.toString(Lateness.days(told)), Long.toString(told.position()));
    }
}
