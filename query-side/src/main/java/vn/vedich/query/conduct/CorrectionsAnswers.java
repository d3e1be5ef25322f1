package vn.vedich.query.conduct;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.conduct.ConductQuery.Corrections;
import vn.vedich.query.conduct.CorrectionsView.Correction;
import vn.vedich.query.conduct.CorrectionsView.Counts;
import vn.vedich.query.conduct.CorrectionsView.OfIndicator;
import vn.vedich.query.conduct.CorrectionsView.OfUnit;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.moment.Knowledge;

/** Finds what was corrected and annulled, and counts it by person, unit and indicator. */
@Component
class CorrectionsAnswers {

    private final ConductStore store;
    private final Clock clock;

    CorrectionsAnswers(ConductStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same as it was known at a moment. */
    CorrectionsAnswers at(Knowledge known) {
        return new CorrectionsAnswers(store.at(known), clock);
    }

    /** @throws vn.vedich.query.answer.UnknownSubject when there is no such unit */
    CorrectionsView answer(Corrections question) {
        LocalDate day = DayAsked.of(question.scope().day(), question.part().after(), clock);
        List<Correcting> all = store.corrected(store.within(question.scope().unit(), day))
                .flatMap(Correcting::in)
                .filter(found -> question.scope().covers(found.later(), day) && fits(question, found))
                .sorted(Comparator.comparing(Correcting::place, Cursor.ORDER))
                .toList();
        SubjectNames names = store.names(day);
        Telling telling = new Telling(names, question.part().language());
        Listed<Correction> part = Listed.behind(
                        question.part().after(),
                        all,
                        question.part().limit(),
                        found -> found.place().on(day))
                .map(found -> found.read(telling));
        return new CorrectionsView(day, counts(all, names), part.items(), part.next());
    }

    private static boolean fits(Corrections question, Correcting found) {
        return (question.by() == null || question.by().equals(found.later().account()))
                && (question.indicator() == null || question.indicator().equals(found.indicator()));
    }

    private static Counts counts(List<Correcting> all, SubjectNames names) {
        return new Counts(
                all.size(),
                CallerCount.of(all.stream().map(Correcting::later), names),
                counted(all.stream().flatMap(found -> found.document().units().stream()))
                        .map(count -> new OfUnit(names.unit(count.getKey()), count.getValue()))
                        .toList(),
                counted(all.stream().map(Correcting::indicator).filter(Objects::nonNull))
                        .map(count -> new OfIndicator(count.getKey(), count.getValue()))
                        .toList());
    }

    private static <K> Stream<Map.Entry<K, Integer>> counted(Stream<K> found) {
        Map<K, Integer> counts = new LinkedHashMap<>();
        found.forEach(key -> counts.merge(key, 1, Integer::sum));
        return CallerCount.mostFirst(counts);
    }
}
