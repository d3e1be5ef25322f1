package vn.vedich.query.verifications;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ResponsibilityAssigned;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.dossier.DossierFolding;
import vn.vedich.query.projection.FoldingProjection;

/** Keeps the dossiers that verifications are judged by, enrolments with every unit that ever answered for an indicator. */
@Component
public final class VerificationsProjection extends FoldingProjection<Dossier> {

    static final String NAME = "verifications";
    static final String RESPONSIBLE = "responsible";

    static final DossierFolding FOLDING = new DossierFolding(
            Set.of("unit", "criteria", "enrolment", "assessment"),
            VerificationsProjection::responsible,
            Map.of(RESPONSIBLE, "unit"));

    public VerificationsProjection(VerificationsStore store) {
        super(NAME, FOLDING, Dossier.class, store.documents());
    }

    private static Map<String, Object> responsible(Dossier dossier) {
        return dossier instanceof Dossier.OfEnrolment enrolment ? Map.of(RESPONSIBLE, unitsOf(enrolment)) : Map.of();
    }

    private static List<String> unitsOf(Dossier.OfEnrolment enrolment) {
        return enrolment
                .facts()
                .ledger()
                .events(ResponsibilityAssigned.class)
                .map(assigned -> assigned.responsible().value())
                .distinct()
                .sorted()
                .toList();
    }
}
