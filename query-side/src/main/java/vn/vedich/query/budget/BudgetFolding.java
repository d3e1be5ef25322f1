package vn.vedich.query.budget;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.budget.BudgetDocument.Place;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.StreamFolding;
import vn.vedich.query.projection.Wanted;

/** Keeps the dossiers of projects and units, and where a project's entries stand. */
final class BudgetFolding implements StreamFolding<BudgetDocument> {

    private static final DossierFolding DOSSIERS = new DossierFolding(Set.of("unit", "project"), _ -> Map.of());

    @Override
    public List<String> touches(Fact fact) {
        return DOSSIERS.touches(fact);
    }

    @Override
    public String streamOf(String id) {
        return DOSSIERS.streamOf(id);
    }

    @Override
    public Wanted atAnyMoment(Wanted.AnyOf wanted) {
        return DOSSIERS.atAnyMoment(wanted);
    }

    @Override
    public BudgetDocument evolve(String id, @Nullable BudgetDocument before, Fact fact) {
        return evolve(id, before, List.of(fact));
    }

    @Override
    public BudgetDocument evolve(String id, @Nullable BudgetDocument before, List<Fact> facts) {
        Dossier dossier = DOSSIERS.evolve(id, before == null ? null : before.dossier(), facts);
        return new BudgetDocument(dossier, dossier instanceof Dossier.OfProject ? places(before, facts) : List.of());
    }

    private static List<Place> places(@Nullable BudgetDocument before, List<Fact> facts) {
        List<Place> known = before == null ? List.of() : before.places();
        return Stream.concat(
                        known.stream(),
                        facts.stream().map(fact -> new Place(fact.entry().id(), fact.position())))
                .toList();
    }

    @Override
    public Map<String, Object> keys(BudgetDocument document) {
        return DOSSIERS.keys(document.dossier());
    }
}
