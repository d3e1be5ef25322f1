package vn.vedich.query.evidence;

import org.springframework.stereotype.Component;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps pieces of evidence, and the entries that name them. */
@Component
final class EvidenceProjection extends FoldingProjection<EvidenceDocument> {

    static final String NAME = "evidence";

    EvidenceProjection(EvidenceStore store) {
        super(NAME, new EvidenceFolding(), EvidenceDocument.class, store.documents());
    }
}
