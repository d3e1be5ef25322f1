package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.moment.Known;
import vn.vedich.query.timeline.TimelineDocument.Told;
import vn.vedich.query.timeline.TimelineQuery.TimelineOf;

/** Finds the entries of a timeline and tells them by names. */
@Component
public class TimelineAnswers {

    private final TimelineStore store;

    public TimelineAnswers(TimelineStore store) {
        this.store = store;
    }

    /** The same questions, answered by what the log knew at a moment. */
    TimelineAnswers at(Known known) {
        return new TimelineAnswers(store.at(known));
    }

    /** @throws UnknownSubject when there is no such subject */
    @QueryHandler
    public Listed<TimelineView> answer(TimelineOf question) {
        if (store.under(Set.of(question.subject().stream())).isEmpty()) {
            throw new UnknownSubject(question.subject());
        }
        List<Told> found = store.entries(question);
        Listed<Told> told = Listed.firstOf(found, question.limit(), TimelineStore::behind);
        UnitId asked = question.subject() instanceof UnitId unit ? unit : null;
        Glossary glossary = new GlossaryReading(store, asked).of(told.items(), question.language());
        return told.map(TimelineReading.of(asked, glossary)::read);
    }

    /** How many entries the timeline has, in whichever part. */
    long count(TimelineOf question) {
        return store.count(question);
    }

    /** What the subject is called: a unit by its last name, anything else by its stream. */
    String called(TimelineOf question) {
        if (!(question.subject() instanceof UnitId unit)) {
            return question.subject().stream();
        }
        Glossary glossary = new GlossaryReading(store, unit).of(List.of(), question.language());
        return glossary.unit(unit, LocalDate.MAX);
    }
}
