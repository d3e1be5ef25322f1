package vn.vedich.query.matrix;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps the dossiers that the matrix is made of. */
@Component
public final class MatrixProjection extends FoldingProjection<Dossier> {

    static final String NAME = "matrix";

    static final DossierFolding FOLDING =
            new DossierFolding(Set.of("unit", "criteria", "enrolment", "assessment"), dossier -> Map.of());

    public MatrixProjection(MatrixStore store) {
        super(NAME, FOLDING, Dossier.class, store.documents());
    }
}
