package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Corrections.reasonMissing;
import static vn.vedich.command.decision.Corrections.unlessSo;

import java.util.Objects;
import java.util.Optional;
import vn.vedich.command.assessment.AssessmentCommand.RejectCriterion;
import vn.vedich.command.assessment.AssessmentCommand.VerifyCriterion;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionRejected;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionVerified;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.judgement.CriterionStanding;

/** Decides on what a level finds: criteria that were found met are verified or rejected. */
record Verifying(Assessed assessed, TakingBackFindings takingBack, AssessmentRules rules, CriterionRules criteria) {

    Decision<AssessmentEvent> verify(VerifyCriterion c) {
        Finding finding = Finding.of(c);
        return met(finding, CriterionVerified.class)
                .and(() -> wrongly(finding))
                .decide(() -> unlessSo(
                        assessed.act(),
                        isFound(finding),
                        new CriterionVerified(c.assessmentId(), c.criterion(), c.level(), c.round(), acting())));
    }

    Decision<AssessmentEvent> reject(RejectCriterion c) {
        Finding finding = Finding.of(c);
        return met(finding, CriterionRejected.class)
                .and(() -> reasonMissing(assessed.act()), () -> wrongly(finding))
                .decide(() -> unlessSo(
                        assessed.act(),
                        isFound(finding),
                        new CriterionRejected(c.assessmentId(), c.criterion(), c.level(), c.round(), acting())));
    }

    private Rules met(Finding f, Class<? extends AssessmentEvent> type) {
        return rules.forJudging(f.assessmentId(), assessed.day(), type)
                .and(
                        () -> rules.criterionNotInSet(f.criterion(), assessed.day()),
                        () -> criteria.criterionNotMet(f.criterion(), assessed.day()));
    }

    private Optional<Refusal> wrongly(Finding finding) {
        VerificationRules its = new VerificationRules(assessed, finding);
        return Rules.inOrder(
                        its::actingUnitUnknown,
                        () -> its.notEntitled(acting()),
                        () -> takingBack.foundByAnother(assessed.act().corrects()),
                        () -> its.enteredByVerifier(standing(finding)),
                        its::roundOutOfOrder,
                        () -> its.roundAlreadyHeld(acting(), standing(finding)))
                .firstBroken();
    }

    private boolean isFound(Finding finding) {
        return new VerificationRules(assessed, finding).isFound(acting(), standing(finding));
    }

    private CriterionStanding standing(Finding finding) {
        return criteria.standing(finding.criterion(), assessed.day());
    }

    private UnitId acting() {
        return Objects.requireNonNull(assessed.act().actor().unit());
    }
}
