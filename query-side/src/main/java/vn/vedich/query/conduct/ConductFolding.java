package vn.vedich.query.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.dossier.Parties;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Folding;
import vn.vedich.query.projection.StoredNames;

/** Gathers the acts about each subject. */
final class ConductFolding implements Folding<ConductDocument> {

    static final String CONTEXT = "context";
    static final String UNITS = "units";
    static final String SUPERSEDING = "superseding";

    private static final DossierFolding DOSSIERS = new DossierFolding(Set.of("unit"), _ -> Map.of());

    @Override
    public List<String> touches(Fact fact) {
        return StoredNames.typeOf(fact.name()).isPresent() ? List.of(fact.stream()) : List.of();
    }

    @Override
    public ConductDocument evolve(String id, @Nullable ConductDocument before, Fact fact) {
        ConductDocument known = before == null ? new ConductDocument(id, List.of(), List.of(), null) : before;
        List<Act> acts = new ArrayList<>(known.acts());
        acts.add(act(fact));
        return new ConductDocument(id, together(known.units(), parties(fact.event())), acts, unit(known, fact));
    }

    @Override
    public Map<String, Object> keys(ConductDocument document) {
        Map<String, Object> keys = new TreeMap<>();
        keys.put(CONTEXT, document.stream().substring(0, document.stream().indexOf('/')));
        keys.put(UNITS, document.units().stream().map(UnitId::value).toList());
        keys.put(
                SUPERSEDING,
                document.acts().stream().filter(act -> act.supersedes() != null).count());
        return keys;
    }

    private static Act act(Fact fact) {
        Optional<EntryId> superseded = Entries.superseded(fact.entry(), fact.event());
        return new Act(
                fact.entry(),
                fact.position(),
                fact.recordedAt(),
                fact.name(),
                DocumentJson.tree(fact.event()),
                superseded.orElse(null),
                fact.event() instanceof Annulment);
    }

    private static Dossier.@Nullable OfUnit unit(ConductDocument known, Fact fact) {
        return fact.event() instanceof UnitEvent
                ? (Dossier.OfUnit) DOSSIERS.evolve(known.stream(), known.unit(), fact)
                : known.unit();
    }

    private static List<UnitId> parties(Event event) {
        return event instanceof UnitEvent e ? List.of(e.unitId()) : Parties.in(event);
    }

    private static List<UnitId> together(List<UnitId> known, List<UnitId> more) {
        return Stream.concat(known.stream(), more.stream()).distinct().toList();
    }
}
