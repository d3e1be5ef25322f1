package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionOwed;
import vn.vedich.command.assessment.CriterionRefusal.CriterionIsMet;
import vn.vedich.command.assessment.CriterionRefusal.CriterionNotMet;
import vn.vedich.command.assessment.CriterionRefusal.DueBeforeOwed;
import vn.vedich.command.assessment.CriterionRefusal.IndicatorsLacking;
import vn.vedich.command.assessment.CriterionRefusal.Lacking;
import vn.vedich.command.assessment.CriterionRefusal.NothingSupportsCriterion;
import vn.vedich.command.assessment.CriterionRefusal.Why;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.judgement.Check;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.judgement.Judgement;

/** The rules of deciding on a criterion that is in the set. */
record CriterionRules(Assessed assessed) {

    CriterionStanding standing(CriterionId criterion, LocalDate day) {
        Judgement judgement = assessed.judgementOn(day);
        return judgement.of(judgement.yardstick().version().criterion(criterion).orElseThrow());
    }

    /** A criterion is met only when all its applicable indicators are. */
    Optional<Refusal> indicatorsLacking(CriterionId criterion, LocalDate day) {
        List<Lacking> lacking = standing(criterion, day).lacking().stream()
                .flatMap(CriterionRules::whatLacks)
                .toList();
        return refuseIf(!lacking.isEmpty(), () -> new IndicatorsLacking(criterion, lacking));
    }

    /** Decisions that none of its indicators applies do support it; having no indicator does not. */
    Optional<Refusal> nothingSupportsCriterion(CriterionId criterion, LocalDate day) {
        return refuseIf(standing(criterion, day).indicators().isEmpty(), () -> new NothingSupportsCriterion(criterion));
    }

    Optional<Refusal> criterionNotMet(CriterionId criterion, LocalDate day) {
        return refuseIf(!standing(criterion, day).isMet(), () -> new CriterionNotMet(criterion, day));
    }

    Optional<Refusal> criterionIsMet(CriterionId criterion, LocalDate day) {
        return refuseIf(standing(criterion, day).isMet(), () -> new CriterionIsMet(criterion, day));
    }

    Optional<Refusal> dueBeforeOwed(MarkCriterionOwed c) {
        return refuseIf(c.due().lastDay().isBefore(c.from()), () -> new DueBeforeOwed(c.due(), c.from()));
    }

    private static Stream<Lacking> whatLacks(IndicatorStanding standing) {
        return standing.state() == IndicatorStanding.State.MISSING
                ? Stream.of(lacking(standing.indicator(), Why.MISSING, null))
                : standing.checks().stream()
                        .flatMap(check -> why(check).stream().map(why -> lacking(standing.indicator(), why, check)));
    }

    private static Lacking lacking(Indicator indicator, Why why, @Nullable Check check) {
        return check == null
                ? new Lacking(indicator.id(), indicator.code(), why, null, null, null)
                : new Lacking(indicator.id(), indicator.code(), why, check.part(), check.value(), check.threshold());
    }

    private static Optional<Why> why(Check check) {
        return switch (check.outcome()) {
            case MET -> Optional.empty();
            case UNMET -> Optional.of(Why.UNMET);
            case NO_THRESHOLD -> Optional.of(Why.NO_THRESHOLD);
            case NOT_MEASURED -> Optional.of(Why.NOT_MEASURED);
        };
    }
}
