package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Corrections.unlessSo;
import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.List;
import java.util.Optional;
import vn.vedich.command.assessment.AssessmentCommand.RejudgeUnderVersion;
import vn.vedich.command.assessment.OpeningRefusal.VersionNotAdopted;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentRejudged;
import vn.vedich.kernel.assessment.Rejudgement;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.enrolment.Adoption;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.Judgement;

/** Holds the assessment to another version, and judges by it what was met; what was not met stays unmet. */
record Rejudging(Assessed assessed, AssessmentRules rules) {

    Decision<AssessmentEvent> rejudge(RejudgeUnderVersion c) {
        return rules.forRecording(c.assessmentId(), AssessmentRejudged.class)
                .and(
                        () -> rules.future(c.from()),
                        () -> rules.assessmentNotYetOpen(c.assessmentId(), c.from()),
                        () -> rules.setVersionUnknown(c.version()),
                        () -> versionNotAdopted(c))
                .decide(() -> unlessSo(assessed.act(), isHeldTo(c), rejudged(c)));
    }

    Optional<Refusal> versionNotAdopted(RejudgeUnderVersion c) {
        CriteriaSetId set = assessed.opened().criteriaSetId();
        boolean adopted = assessed.enrolment()
                .adoptions()
                .on(c.from())
                .filter(new Adoption(set, c.version())::equals)
                .isPresent();
        return refuseIf(!adopted && !isHeldTo(c), () -> new VersionNotAdopted(set, c.version(), c.from()));
    }

    private AssessmentRejudged rejudged(RejudgeUnderVersion c) {
        CriteriaSetVersion version = assessed.set().version(c.version()).orElseThrow();
        Judgement judgement = assessed.judgementBy(version, c.from());
        List<Rejudgement> results = judgement.criteria().stream()
                .filter(CriterionStanding::isMet)
                .map(met -> judgedAgain(judgement, met))
                .toList();
        return new AssessmentRejudged(c.assessmentId(), c.version(), c.from(), results);
    }

    private static Rejudgement judgedAgain(Judgement judgement, CriterionStanding met) {
        return new Rejudgement(met.criterion().id(), met.lacking().isEmpty(), Grounds.of(judgement.yardstick(), met));
    }

    private boolean isHeldTo(RejudgeUnderVersion c) {
        return assessed.facts()
                .versions()
                .on(c.from())
                .filter(version -> version == c.version())
                .isPresent();
    }
}
