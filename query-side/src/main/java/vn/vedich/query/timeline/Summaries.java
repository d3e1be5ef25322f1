package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.StoredNames;
import vn.vedich.query.timeline.TimelineDocument.Told;

/** Tells each entry in one sentence: from the message file of a language, filled in with what things are called. */
final class Summaries {

    private final Wording wording;
    private final Glossary glossary;

    Summaries(Locale language, Glossary glossary) {
        this.wording = new Wording(language);
        this.glossary = glossary;
    }

    /**
     * One sentence.
     *
     * @param about the unit that the entry's subject is about; null when it is a set
     */
    String of(Told told, @Nullable UnitId about) {
        return StoredNames.typeOf(told.type())
                .map(type -> sentence(told, DocumentJson.read(told.event(), type), about))
                .orElse(told.type());
    }

    private String sentence(Told told, Event event, @Nullable UnitId about) {
        LocalDate day = told.entry().occurredOn().firstDay();
        Map<String, String> words = new TreeMap<>(words(event, day));
        if (about != null) {
            words.putIfAbsent("unit", glossary.unit(about, day));
        }
        return wording.sentence(told.type(), words);
    }

    private Map<String, String> words(Event event, LocalDate day) {
        return switch (event) {
            case UnitEvent e -> new UnitWords(glossary, wording, day).of(e);
            case CriteriaEvent e -> new CriteriaWords(glossary).of(e);
            case EnrolmentEvent e -> new EnrolmentWords(glossary, wording, day).of(e);
            case AssessmentEvent e -> new AssessmentWords(glossary, wording, day).of(e);
            default -> Map.of();
        };
    }
}
