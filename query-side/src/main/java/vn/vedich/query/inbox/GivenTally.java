package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.inbox.InboxQuery.Filter;

/** Counts what a unit was given, one directive after another, by the very selections that its inbox is listed by. */
final class GivenTally {

    private final UnitId unit;
    private final LocalDate day;
    private final Map<Given.Kind, Integer> counts = new EnumMap<>(Given.Kind.class);
    private final Map<String, List<Standing>> about = new TreeMap<>();

    GivenTally(UnitId unit, LocalDate day) {
        this.unit = unit;
        this.day = day;
        for (Given.Kind kind : Given.Kind.values()) {
            counts.put(kind, 0);
        }
    }

    void add(OfDirective directive) {
        for (Given.Kind kind : Given.Kind.values()) {
            if (standing(directive, kind.filter()).isPresent()) {
                counts.merge(kind, 1, Integer::sum);
            }
        }
        standing(directive, Filter.NONE)
                .filter(standing -> standing.status() == Status.OPEN)
                .ifPresent(standing -> directive.facts().issued().map(DirectiveIssued::concerned).stream()
                        .flatMap(List::stream)
                        .filter(concerned -> !concerned.equals(unit))
                        .forEach(concerned -> about.computeIfAbsent(concerned.value(), unseen -> new ArrayList<>())
                                .add(standing)));
    }

    Given given(SubjectNames names) {
        return new Given(
                day,
                counts,
                about.entrySet().stream()
                        .map(entry -> new Given.About(
                                names.unit(new UnitId(entry.getKey())),
                                entry.getValue().size(),
                                overdue(entry.getValue())))
                        .toList());
    }

    private Optional<Standing> standing(OfDirective directive, Filter filter) {
        return new Selection(unit, InboxAnswers.GIVEN, filter, day).standingOf(directive);
    }

    private static int overdue(List<Standing> standings) {
        return (int) standings.stream()
                .filter(standing -> standing.onTime() == OnTime.OPEN_OVERDUE)
                .count();
    }
}
