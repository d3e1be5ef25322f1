package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Corrections.authorityMissing;
import static vn.vedich.command.decision.Corrections.reasonMissing;
import static vn.vedich.command.decision.Corrections.unlessSo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import vn.vedich.command.assessment.AssessmentCommand.DecideApplicability;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionLapsed;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionMet;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionOwed;
import vn.vedich.command.decision.Decision;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.ApplicabilityDecided;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionLapsed;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionMet;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionOwed;
import vn.vedich.kernel.assessment.Mark;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.CriterionStanding.Support;

/** Decides whether indicators apply, and whether criteria are met, have lapsed or are owed. */
record DecidingOnCriteria(Assessed assessed, AssessmentRules rules, CriterionRules criteria) {

    Decision<AssessmentEvent> decide(DecideApplicability c) {
        return rules.forRecording(c.assessmentId(), ApplicabilityDecided.class)
                .and(
                        () -> reasonMissing(assessed.act()),
                        () -> authorityMissing(assessed.act()),
                        () -> rules.indicatorNotInSet(c.indicator(), c.from()))
                .decide(() -> unlessSo(
                        assessed.act(),
                        isDecided(c),
                        new ApplicabilityDecided(c.assessmentId(), c.indicator(), c.applicable(), c.from())));
    }

    Decision<AssessmentEvent> met(MarkCriterionMet c) {
        return rules.forJudging(c.assessmentId(), c.from(), CriterionMet.class)
                .and(
                        () -> rules.criterionNotInSet(c.criterion(), c.from()),
                        () -> criteria.nothingSupportsCriterion(c.criterion(), c.from()),
                        () -> criteria.indicatorsLacking(c.criterion(), c.from()))
                .decide(() -> unlessSo(assessed.act(), isFoundMet(c), criterionMet(c)));
    }

    Decision<AssessmentEvent> lapsed(MarkCriterionLapsed c) {
        boolean already = markOn(c.criterion(), c.from(), Mark.Lapsed.class).isPresent();
        return rules.forJudging(c.assessmentId(), c.from(), CriterionLapsed.class)
                .and(
                        () -> reasonMissing(assessed.act()),
                        () -> rules.criterionNotInSet(c.criterion(), c.from()),
                        () -> already ? Optional.empty() : criteria.criterionNotMet(c.criterion(), c.from()))
                .decide(() -> unlessSo(
                        assessed.act(), already, new CriterionLapsed(c.assessmentId(), c.criterion(), c.from())));
    }

    Decision<AssessmentEvent> owed(MarkCriterionOwed c) {
        return rules.forJudging(c.assessmentId(), c.from(), CriterionOwed.class)
                .and(
                        () -> reasonMissing(assessed.act()),
                        () -> rules.criterionNotInSet(c.criterion(), c.from()),
                        () -> criteria.criterionIsMet(c.criterion(), c.from()),
                        () -> criteria.dueBeforeOwed(c))
                .decide(() -> unlessSo(
                        assessed.act(),
                        isOwed(c),
                        new CriterionOwed(c.assessmentId(), c.criterion(), c.from(), c.due())));
    }

    private CriterionMet criterionMet(MarkCriterionMet c) {
        return new CriterionMet(
                c.assessmentId(),
                c.criterion(),
                c.from(),
                c.howWell(),
                Grounds.of(assessed.judgementOn(c.from()).yardstick(), criteria.standing(c.criterion(), c.from())));
    }

    private boolean isDecided(DecideApplicability c) {
        return assessed.facts()
                .applicability()
                .on(c.indicator(), c.from())
                .filter(applicable -> applicable == c.applicable())
                .isPresent();
    }

    /** Found met as well as that, upon entries that still stand; otherwise it is to be found again. */
    private boolean isFoundMet(MarkCriterionMet c) {
        CriterionStanding standing = criteria.standing(c.criterion(), c.from());
        return standing.support() == Support.STANDS
                && markOn(c.criterion(), c.from(), Mark.Met.class)
                        .filter(met -> Objects.equals(met.howWell(), c.howWell()))
                        .isPresent();
    }

    private boolean isOwed(MarkCriterionOwed c) {
        return markOn(c.criterion(), c.from(), Mark.Owed.class)
                .filter(owed -> owed.due().equals(c.due()))
                .isPresent();
    }

    private <M extends Mark> Optional<M> markOn(CriterionId criterion, LocalDate day, Class<M> kind) {
        return assessed.facts()
                .marks()
                .on(criterion, day)
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
