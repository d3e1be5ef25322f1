package vn.vedich.query.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Withheld;
import vn.vedich.query.timeline.TimelineDocument.Concerning;
import vn.vedich.query.timeline.TimelineDocument.Known;
import vn.vedich.query.timeline.TimelineDocument.Told;

/** One document for each entry; beside them what is needed to find a unit's entries and to tell them by names. Pure. */
final class TimelineFolding {

    private static final DossierFolding NAMES = new DossierFolding(Set.of("unit", "criteria"), dossier -> Map.of());

    private TimelineFolding() {}

    /** The documents that a fact makes or changes; what is kept of its subject comes first. */
    static List<String> touches(Fact fact) {
        List<String> touched = new ArrayList<>();
        if (isToBeKnown(fact.event()) || ConcerningFolding.isChangedBy(fact)) {
            touched.add(fact.stream());
        }
        touched.add(TimelineStore.idOf(fact.entry().id()));
        Entries.superseded(fact.entry(), fact.event()).map(TimelineStore::idOf).ifPresent(touched::add);
        return touched;
    }

    /**
     * The document after a fact that touches it.
     *
     * @param subject what is kept of the fact's subject, this fact included
     */
    static TimelineDocument evolve(
            String id, @Nullable TimelineDocument before, Fact fact, @Nullable TimelineDocument subject) {
        if (id.equals(fact.stream())) {
            return remembered(before, fact);
        }
        if (id.equals(TimelineStore.idOf(fact.entry().id()))) {
            return told(fact, subject instanceof Concerning about ? about.units() : List.of());
        }
        return before instanceof Told told ? superseded(told, fact) : missing(id, fact);
    }

    static Map<String, Object> keys(TimelineDocument document) {
        return switch (document) {
            case Told told -> TimelineKeys.of(told);
            case Known known -> Map.of();
            case Concerning about -> Map.of(TimelineKeys.JOINED, ids(about.joined()));
        };
    }

    private static List<String> ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toList();
    }

    private static boolean isToBeKnown(Event event) {
        return event instanceof UnitEvent || event instanceof CriteriaEvent;
    }

    static Told told(Fact fact, List<UnitId> parties) {
        return new Told(
                fact.entry(),
                fact.position(),
                fact.recordedAt(),
                fact.stream(),
                fact.sequence(),
                fact.name(),
                DocumentJson.tree(Withheld.from(fact.event())),
                NamedUnits.in(fact.event()),
                parties,
                null,
                null);
    }

    private static Told superseded(Told told, Fact fact) {
        EntryId by = fact.entry().id();
        return fact.event() instanceof Annulment ? told.annulled(by) : told.corrected(by);
    }

    private static TimelineDocument missing(String id, Fact fact) {
        throw new IllegalStateException("position " + fact.position() + " names " + id + ", which is not in the log");
    }

    private static TimelineDocument remembered(@Nullable TimelineDocument before, Fact fact) {
        return isToBeKnown(fact.event())
                ? new Known(NAMES.evolve(fact.stream(), before instanceof Known known ? known.dossier() : null, fact))
                : ConcerningFolding.evolve(before instanceof Concerning about ? about : Concerning.NOTHING, fact);
    }
}
