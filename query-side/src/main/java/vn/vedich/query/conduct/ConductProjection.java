package vn.vedich.query.conduct;

import org.springframework.stereotype.Component;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps every act under its subject, with who entered it and when. */
@Component
final class ConductProjection extends FoldingProjection<ConductDocument> {

    static final String NAME = "conduct";

    ConductProjection(ConductStore store) {
        super(NAME, new ConductFolding(), ConductDocument.class, store.documents());
    }
}
