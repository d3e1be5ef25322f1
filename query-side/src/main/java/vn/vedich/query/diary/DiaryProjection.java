package vn.vedich.query.diary;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps sessions, the directives and requests that came of them, and the subjects that all these name. */
@Component
public final class DiaryProjection extends FoldingProjection<Dossier> {

    static final String NAME = "diary";

    static final DossierFolding FOLDING = new DossierFolding(
            Set.of("unit", "criteria", "session", "directive", "request"),
            DiaryKeys::of,
            Map.of(DiaryKeys.PARTICIPANTS, "unit", DiaryKeys.SESSIONS, "session"));

    public DiaryProjection(DiaryStore store) {
        super(NAME, FOLDING, Dossier.class, store.documents());
    }
}
