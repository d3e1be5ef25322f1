package vn.vedich.query.scorecard;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps the dossiers that a scorecard is made of. */
@Component
public final class ScorecardProjection extends FoldingProjection<Dossier> {

    public static final String NAME = "scorecard";

    static final DossierFolding FOLDING =
            new DossierFolding(Set.of("unit", "criteria", "enrolment", "assessment"), dossier -> Map.of());

    public ScorecardProjection(ScorecardStore store) {
        super(NAME, FOLDING, Dossier.class, store.documents());
    }
}
