package vn.vedich.query.budget;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.budget.BudgetDocument.Place;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Folding;

/** Keeps the dossiers of projects and units, and where a project's entries stand. */
final class BudgetFolding implements Folding<BudgetDocument> {

    private static final DossierFolding DOSSIERS = new DossierFolding(Set.of("unit", "project"), _ -> Map.of());

    @Override
    public List<String> touches(Fact fact) {
        return DOSSIERS.touches(fact);
    }

    @Override
    public BudgetDocument evolve(String id, @Nullable BudgetDocument before, Fact fact) {
        Dossier dossier = DOSSIERS.evolve(id, before == null ? null : before.dossier(), fact);
        List<Place> places = dossier instanceof Dossier.OfProject
                ? BudgetDocument.with(before, new Place(fact.entry().id(), fact.position()))
                : List.of();
        return new BudgetDocument(dossier, places);
    }

    @Override
    public Map<String, Object> keys(BudgetDocument document) {
        return DOSSIERS.keys(document.dossier());
    }
}
