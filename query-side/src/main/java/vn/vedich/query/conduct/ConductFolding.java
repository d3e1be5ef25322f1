package vn.vedich.query.conduct;

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
import vn.vedich.query.projection.StoredNames;
import vn.vedich.query.projection.StreamFolding;
import vn.vedich.query.projection.Wanted;

/** Gathers the acts about each subject. */
final class ConductFolding implements StreamFolding<ConductDocument> {

    static final String CONTEXT = "context";
    static final String UNITS = "units";
    static final String CORRECTED = "corrected";
    static final String YES = "yes";

    private static final String NO = "no";

    private static final DossierFolding DOSSIERS = new DossierFolding(Set.of("unit"), _ -> Map.of());

    @Override
    public List<String> touches(Fact fact) {
        return StoredNames.typeOf(fact.name()).isPresent() ? List.of(fact.stream()) : List.of();
    }

    @Override
    public String streamOf(String id) {
        return id;
    }

    /** What a subject had to do with, and what was said of it, only grows. */
    @Override
    public Wanted atAnyMoment(Wanted.AnyOf wanted) {
        return wanted;
    }

    @Override
    public ConductDocument evolve(String id, @Nullable ConductDocument before, Fact fact) {
        return evolve(id, before, List.of(fact));
    }

    @Override
    public ConductDocument evolve(String id, @Nullable ConductDocument before, List<Fact> facts) {
        ConductDocument known = before == null ? new ConductDocument(id, List.of(), List.of(), null) : before;
        Stream<UnitId> parties = facts.stream().flatMap(fact -> parties(fact.event()).stream());
        return new ConductDocument(
                id,
                Stream.concat(known.units().stream(), parties).distinct().toList(),
                Stream.concat(known.acts().stream(), facts.stream().map(ConductFolding::act))
                        .toList(),
                facts.getFirst().event() instanceof UnitEvent
                        ? (Dossier.OfUnit) DOSSIERS.evolve(id, known.unit(), facts)
                        : known.unit());
    }

    @Override
    public Map<String, Object> keys(ConductDocument document) {
        Map<String, Object> keys = new TreeMap<>();
        keys.put(CONTEXT, document.stream().substring(0, document.stream().indexOf('/')));
        keys.put(UNITS, document.units().stream().map(UnitId::value).toList());
        keys.put(CORRECTED, document.acts().stream().anyMatch(act -> act.supersedes() != null) ? YES : NO);
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

    private static List<UnitId> parties(Event event) {
        return event instanceof UnitEvent e ? List.of(e.unitId()) : Parties.in(event);
    }
}
