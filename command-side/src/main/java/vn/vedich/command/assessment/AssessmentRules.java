package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Corrections.correctsProperly;
import static vn.vedich.command.decision.Corrections.dateInTheFuture;
import static vn.vedich.command.decision.Corrections.happened;
import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.command.assessment.CriterionRefusal.CriterionNotInSet;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentIsClosed;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentNotOpened;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentNotYetOpen;
import vn.vedich.command.assessment.OpeningRefusal.SetVersionUnknown;
import vn.vedich.command.assessment.ValueRefusal.IndicatorNotInSet;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;

/** The rules that hold for whatever is done to an open assessment. */
record AssessmentRules(Assessed assessed) {

    /** What must hold before anything is recorded by an event of that type. */
    Rules forRecording(AssessmentId id, Class<? extends AssessmentEvent> type) {
        return Rules.inOrder(
                correctsProperly(assessed.act(), assessed.facts().entries(), type),
                () -> assessmentNotOpened(id),
                () -> assessmentIsClosed(id),
                happened(assessed.act()));
    }

    /** What must hold, besides, before something is judged on that day. */
    Rules forJudging(AssessmentId id, LocalDate day, Class<? extends AssessmentEvent> type) {
        return forRecording(id, type)
                .and(() -> future(day), () -> assessmentNotYetOpen(id, day), () -> setVersionUnknown(day));
    }

    Optional<Refusal> assessmentNotOpened(AssessmentId id) {
        return refuseIf(assessed.facts().opened().isEmpty(), () -> new AssessmentNotOpened(id));
    }

    /** What was recorded before it was closed can still be corrected. */
    Optional<Refusal> assessmentIsClosed(AssessmentId id) {
        boolean closed = assessed.facts().isClosed();
        return refuseIf(closed && !assessed.isCorrection(), () -> new AssessmentIsClosed(id));
    }

    Optional<Refusal> assessmentNotYetOpen(AssessmentId id, LocalDate day) {
        return refuseIf(assessed.facts().versions().on(day).isEmpty(), () -> new AssessmentNotYetOpen(id, day));
    }

    Optional<Refusal> setVersionUnknown(LocalDate day) {
        return assessed.facts().versions().on(day).flatMap(version -> setVersionUnknown(version));
    }

    Optional<Refusal> setVersionUnknown(int version) {
        return refuseIf(
                assessed.set().version(version).isEmpty(),
                () -> new SetVersionUnknown(assessed.opened().criteriaSetId(), version));
    }

    Optional<Refusal> criterionNotInSet(CriterionId criterion, LocalDate day) {
        return refuseIf(
                assessed.versionOn(day)
                        .flatMap(version -> version.criterion(criterion))
                        .isEmpty(),
                () -> new CriterionNotInSet(criterion));
    }

    Optional<Refusal> indicatorNotInSet(IndicatorId indicator, LocalDate since) {
        return refuseIf(assessed.indicator(indicator, since).isEmpty(), () -> new IndicatorNotInSet(indicator));
    }

    Optional<Refusal> future(LocalDate day) {
        return dateInTheFuture(assessed.act(), day);
    }
}
