package vn.vedich.query.timeline;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.Dossier.OfCriteriaSet;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.timeline.TimelineDocument.Concerning;
import vn.vedich.query.timeline.TimelineDocument.Known;
import vn.vedich.query.timeline.TimelineDocument.Told;
import vn.vedich.query.timeline.TimelineQuery.TimelineOf;

/** Finds the entries about a unit and tells them by names. */
@Component
public class TimelineAnswers {

    private final TimelineStore store;

    public TimelineAnswers(TimelineStore store) {
        this.store = store;
    }

    /** @throws UnknownSubject when there is no such unit */
    @QueryHandler
    public Listed<TimelineView> answer(TimelineOf question) {
        UnitId unit = question.unit();
        if (store.under(Set.of(unit.stream())).isEmpty()) {
            throw new UnknownSubject(unit);
        }
        Map<String, Concerning> concerning = store.concerning(unit);
        Set<String> streams = new TreeSet<>(concerning.keySet());
        streams.add(unit.stream());
        Listed<Told> told = Listed.firstOf(store.entries(question, streams), question.limit(), TimelineStore::behind);
        Glossary glossary = glossary(told.items(), unit, concerning.values(), question.language());
        Summaries summaries = new Summaries(question.language(), glossary);
        return told.map(entry -> new TimelineReading(unit, summaries).read(entry));
    }

    private Glossary glossary(
            Collection<Told> entries, UnitId unit, Collection<Concerning> concerning, Locale language) {
        Stream<String> units =
                entries.stream().flatMap(TimelineAnswers::unitsOf).map(UnitId::stream);
        Stream<String> sets =
                concerning.stream().flatMap(about -> about.sets().stream()).map(CriteriaSetId::stream);
        Set<String> wanted = Stream.of(Stream.of(unit.stream()), units, sets)
                .flatMap(streams -> streams)
                .collect(Collectors.toCollection(TreeSet::new));
        Collection<TimelineDocument> found = store.under(wanted).values();
        return new Glossary(
                dossiers(found, OfUnit.class).collect(Collectors.toMap(OfUnit::id, Function.identity())),
                dossiers(found, OfCriteriaSet.class).toList(),
                language);
    }

    private static <D extends Dossier> Stream<D> dossiers(Collection<TimelineDocument> found, Class<D> form) {
        return found.stream()
                .flatMap(document -> document instanceof Known known ? Stream.of(known.dossier()) : Stream.empty())
                .filter(form::isInstance)
                .map(form::cast);
    }

    /** The units that a sentence about the entry may name. */
    private static Stream<UnitId> unitsOf(Told told) {
        Provenance provenance = told.entry().provenance();
        Stream<UnitId> subject = told.stream().startsWith("unit/")
                ? Stream.of(new UnitId(told.stream().substring("unit/".length())))
                : Stream.empty();
        return Stream.of(
                        subject,
                        told.named().stream(),
                        Stream.ofNullable(provenance.enteredBy().unit()))
                .flatMap(units -> units);
    }
}
