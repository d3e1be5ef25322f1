package vn.vedich.kernel.assessment;

import vn.vedich.kernel.assessment.AssessmentEvent.CriterionRejected;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionVerified;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;

/** What one level found in one round. */
public record Verification(VerificationLevel level, int round, UnitId by, boolean verified) {

    static Verification of(CriterionVerified e) {
        return new Verification(e.level(), e.round(), e.by(), true);
    }

    static Verification of(CriterionRejected e) {
        return new Verification(e.level(), e.round(), e.by(), false);
    }
}
