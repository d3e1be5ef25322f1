package vn.vedich.command.assessment;

import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.VerificationLevel;

/** What a level finds in a round on a criterion: that it is so, or that it is not. */
record Finding(AssessmentId assessmentId, CriterionId criterion, VerificationLevel level, int round, boolean verified) {

    static Finding of(AssessmentCommand.VerifyCriterion c) {
        return new Finding(c.assessmentId(), c.criterion(), c.level(), c.round(), true);
    }

    static Finding of(AssessmentCommand.RejectCriterion c) {
        return new Finding(c.assessmentId(), c.criterion(), c.level(), c.round(), false);
    }
}
