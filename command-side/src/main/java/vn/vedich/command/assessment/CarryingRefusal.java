package vn.vedich.command.assessment;

import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.IndicatorId;

/** Why results of an earlier assessment can't be carried over. */
public sealed interface CarryingRefusal extends AssessmentRefusal {

    record CarriedFromItself(AssessmentId assessment) implements CarryingRefusal {}

    record EarlierAssessmentUnknown(AssessmentId earlier) implements CarryingRefusal {}

    record EarlierAssessmentOfAnotherUnit(AssessmentId earlier) implements CarryingRefusal {}

    /** Two results for one indicator: only one value can stand for it. */
    record CarriedTwice(IndicatorId to) implements CarryingRefusal {}

    /** The version does not say that the one indicator derives from the other. */
    record DoesNotDerive(IndicatorId to, IndicatorId from) implements CarryingRefusal {}

    /** The earlier assessment holds no value of that indicator for the whole unit. */
    record NothingToCarry(IndicatorId from) implements CarryingRefusal {}
}
