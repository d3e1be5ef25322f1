package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.timeline.TimelineDocument.Told;
import vn.vedich.query.timeline.TimelineQuery.TimelineOf;

/** Finds the entries of a timeline and tells them by names. */
@Component
public class TimelineAnswers {

    private final TimelineStore store;

    public TimelineAnswers(TimelineStore store) {
        this.store = store;
    }

    /** The same questions, answered by what was known at a moment. */
    public TimelineAnswers at(Knowledge known) {
        return new TimelineAnswers(store.at(known));
    }

    /** @throws UnknownSubject when there is no such subject */
    @QueryHandler
    public Listed<TimelineView> answer(TimelineOf question) {
        SubjectId subject = question.subject();
        if (subject != null && store.under(Set.of(subject.stream())).isEmpty()) {
            throw new UnknownSubject(subject);
        }
        List<Told> found = store.entries(question);
        Listed<Told> told = Listed.firstOf(found, question.limit(), TimelineStore::behind);
        UnitId asked = subject instanceof UnitId unit ? unit : null;
        Glossary glossary = new GlossaryReading(store, asked).of(told.items(), question.language());
        return told.map(TimelineReading.of(asked, glossary, corrected(told.items()))::read);
    }

    /** These entries, those of them that are known, in the order of the log. */
    public List<TimelineView> tell(Collection<EntryId> entries, Locale language) {
        List<Told> told = store.entries(entries).stream()
                .sorted(Comparator.comparingLong(Told::position))
                .toList();
        Glossary glossary = new GlossaryReading(store, null).of(told, language);
        TimelineReading reading = TimelineReading.of(null, glossary, corrected(told));
        return told.stream().map(reading::read).toList();
    }

    /** One fact in one sentence, by language. Of an earlier knowledge it is told from the log alone, without any document. */
    public Map<String, String> tell(Fact fact) {
        Told told = TimelineFolding.told(fact, List.of());
        Glossary glossary = new GlossaryReading(store, null).of(List.of(told), Languages.VIETNAMESE);
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Locale language : Languages.spoken()) {
            sentences.put(language.toLanguageTag(), new Summaries(glossary.in(language)).of(told));
        }
        return sentences;
    }

    /** How many entries the timeline has, in whichever part; empty where that takes reading them all. */
    OptionalLong count(TimelineOf question) {
        return store.count(question);
    }

    /** What the subject is called: a unit by its last name, anything else by its stream, a person by what he signs in with. */
    String called(TimelineOf question) {
        SubjectId subject = question.subject();
        if (!(subject instanceof UnitId unit)) {
            return subject == null ? String.valueOf(question.filter().enteredBy()) : subject.stream();
        }
        Glossary glossary = new GlossaryReading(store, unit).of(List.of(), question.language());
        return glossary.unit(unit, LocalDate.MAX);
    }

    /** What the entries take the place of, by entry. */
    private Map<EntryId, Told> corrected(List<Told> entries) {
        List<EntryId> old =
                entries.stream().flatMap(told -> told.supersedes().stream()).toList();
        return store.entries(old).stream()
                .collect(Collectors.toMap(told -> told.entry().id(), Function.identity()));
    }
}
