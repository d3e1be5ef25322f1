package vn.vedich.query.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.Dossier.OfCriteriaSet;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.timeline.TimelineDocument.Concerning;
import vn.vedich.query.timeline.TimelineDocument.Known;
import vn.vedich.query.timeline.TimelineDocument.Told;

/**
 * Loads what answers about some entries call things: first the subjects, then the units and sets that those name.
 *
 * @param asked the unit whose timeline it is, if it is one's
 */
record GlossaryReading(TimelineStore store, @Nullable UnitId asked) {

    Glossary of(Collection<Told> entries, Locale language) {
        Map<String, TimelineDocument> found = new HashMap<>(store.under(subjects(entries)));
        Subjects subjects = concerning(found);
        Set<String> more = unitsAndSets(entries, subjects);
        more.removeAll(found.keySet());
        found.putAll(store.under(more));
        return new Glossary(
                dossiers(found, OfUnit.class).collect(Collectors.toMap(OfUnit::id, Function.identity())),
                dossiers(found, OfCriteriaSet.class).toList(),
                subjects,
                language);
    }

    private static Set<String> subjects(Collection<Told> entries) {
        return entries.stream()
                .flatMap(told -> Stream.concat(
                        Stream.of(told.stream()),
                        told.happened().stream().flatMap(NamedSubjects::in).map(SubjectId::stream)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> unitsAndSets(Collection<Told> entries, Subjects subjects) {
        Stream<SubjectId> named =
                Stream.concat(Stream.ofNullable(asked), entries.stream().flatMap(Told::units));
        Stream<SubjectId> concerned = subjects.byStream().values().stream()
                .flatMap(about -> Stream.concat(about.about().stream(), about.sets().stream()));
        return Stream.concat(named, concerned).map(SubjectId::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Subjects concerning(Map<String, TimelineDocument> found) {
        Map<String, Concerning> subjects = new HashMap<>();
        found.forEach((stream, document) -> {
            if (document instanceof Concerning about) {
                subjects.put(stream, about);
            }
        });
        return new Subjects(subjects);
    }

    private static <D extends Dossier> Stream<D> dossiers(Map<String, TimelineDocument> found, Class<D> form) {
        return found.values().stream()
                .flatMap(document -> document instanceof Known known ? Stream.of(known.dossier()) : Stream.empty())
                .filter(form::isInstance)
                .map(form::cast);
    }
}
