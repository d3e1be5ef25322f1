package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Corrections.unlessSo;

import java.util.List;
import java.util.stream.Stream;
import vn.vedich.command.assessment.AssessmentCommand.CarryOver;
import vn.vedich.command.assessment.AssessmentCommand.CarryOver.Carry;
import vn.vedich.command.decision.Decision;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.ResultsCarriedOver;
import vn.vedich.kernel.assessment.CarriedResult;

/** Takes results of an earlier assessment of the same unit into this one, so that nothing is measured twice. */
record CarryingOver(Assessed assessed, AssessmentRules rules) {

    Decision<AssessmentEvent> carry(CarryOver c) {
        CarryingRules its = new CarryingRules(assessed, c, assessed.references().assessment(c.earlier()));
        return rules.forRecording(c.assessmentId(), ResultsCarriedOver.class)
                .and(
                        its::carriedFromItself,
                        its::earlierAssessmentUnknown,
                        its::earlierAssessmentOfAnotherUnit,
                        its::carriedTwice,
                        its::firstBroken)
                .decide(() -> carriedOver(c, its));
    }

    private List<AssessmentEvent> carriedOver(CarryOver c, CarryingRules its) {
        List<CarriedResult> results =
                c.results().stream().flatMap(carry -> result(carry, its)).toList();
        return unlessSo(
                assessed.act(), results.isEmpty(), new ResultsCarriedOver(c.assessmentId(), c.earlier(), results));
    }

    private Stream<CarriedResult> result(Carry carry, CarryingRules its) {
        return its
                .standing(carry)
                .map(item -> new CarriedResult(carry.from(), item.entry(), CarryingRules.asOf(carry, item.value())))
                .filter(result ->
                        assessed.isCorrection() || !new KnownValues(assessed.facts()).holds(result.observation()))
                .stream();
    }
}
