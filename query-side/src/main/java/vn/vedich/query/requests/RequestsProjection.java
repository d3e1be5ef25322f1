package vn.vedich.query.requests;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps requests with everything that happened to them, and the subjects that they name. */
@Component
public final class RequestsProjection extends FoldingProjection<Dossier> {

    public static final String NAME = "requests";

    static final DossierFolding FOLDING = new DossierFolding(
            Set.of("unit", "criteria", "project", "session", "request"),
            RequestsKeys::of,
            Map.of(RequestsKeys.CAN_WAIT_ON, "unit"));

    public RequestsProjection(RequestsStore store) {
        super(NAME, FOLDING, Dossier.class, store.documents());
    }
}
