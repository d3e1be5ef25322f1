package vn.vedich.query.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.enrolment.EnrolmentEvent.CriteriaSetAdopted;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.Id;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.query.dossier.Parties;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.timeline.TimelineDocument.Concerning;

/** What is kept of a subject that is neither a unit nor a set; it grows with what it is called, not with its entries. */
final class ConcerningFolding {

    private ConcerningFolding() {}

    /** Whether a fact can change what is kept. */
    static boolean isChangedBy(Fact fact) {
        return fact.event() instanceof Annulment
                || set(fact.event()).isPresent()
                || !Parties.in(fact.event()).isEmpty()
                || Naming.in(fact.entry().id(), fact.event()).isPresent();
    }

    static Concerning evolve(Concerning before, Fact fact) {
        List<UnitId> parties = Parties.in(fact.event());
        return new Concerning(
                together(before.units(), parties),
                isFirst(fact) ? before.joined() : together(before.joined(), without(before.units(), parties)),
                together(before.sets(), set(fact.event()).stream().toList()),
                namings(before.namings(), fact));
    }

    private static boolean isFirst(Fact fact) {
        return fact.sequence() == 0;
    }

    private static List<UnitId> without(List<UnitId> known, List<UnitId> units) {
        return units.stream().filter(unit -> !known.contains(unit)).toList();
    }

    /** A correction stands in the place of what it corrects. */
    private static List<Naming> namings(List<Naming> before, Fact fact) {
        Optional<EntryId> old = Entries.superseded(fact.entry(), fact.event());
        Optional<Naming> said = Naming.in(fact.entry().id(), fact.event());
        List<Naming> after = new ArrayList<>();
        for (Naming naming : before) {
            (isOf(old, naming) ? said : Optional.of(naming)).ifPresent(after::add);
        }
        if (before.stream().noneMatch(naming -> isOf(old, naming))) {
            said.ifPresent(after::add);
        }
        return after;
    }

    private static boolean isOf(Optional<EntryId> entry, Naming naming) {
        return entry.filter(naming.entry()::equals).isPresent();
    }

    private static Optional<CriteriaSetId> set(Event event) {
        return switch (event) {
            case CriteriaSetAdopted e -> Optional.of(e.criteriaSetId());
            case AssessmentOpened e -> Optional.of(e.criteriaSetId());
            default -> Optional.empty();
        };
    }

    private static <I extends Id> List<I> together(Collection<I> known, Collection<I> more) {
        return Stream.concat(known.stream(), more.stream())
                .distinct()
                .sorted(Comparator.comparing(Id::value))
                .toList();
    }
}
