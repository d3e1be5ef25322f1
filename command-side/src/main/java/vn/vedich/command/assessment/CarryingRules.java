package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.vedich.command.assessment.AssessmentCommand.CarryOver;
import vn.vedich.command.assessment.AssessmentCommand.CarryOver.Carry;
import vn.vedich.command.assessment.CarryingRefusal.CarriedFromItself;
import vn.vedich.command.assessment.CarryingRefusal.CarriedTwice;
import vn.vedich.command.assessment.CarryingRefusal.DoesNotDerive;
import vn.vedich.command.assessment.CarryingRefusal.EarlierAssessmentOfAnotherUnit;
import vn.vedich.command.assessment.CarryingRefusal.EarlierAssessmentUnknown;
import vn.vedich.command.assessment.CarryingRefusal.NothingToCarry;
import vn.vedich.command.assessment.ValueRefusal.IndicatorNotInSet;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rule;
import vn.vedich.command.decision.Rules;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.ledger.Dated;

/**
 * The rules of carrying over: what the earlier assessment holds, and what this set says derives from it.
 *
 * @param earlier what is known of the earlier assessment
 */
record CarryingRules(Assessed assessed, CarryOver command, AssessmentFacts earlier) {

    Optional<Refusal> carriedFromItself() {
        return refuseIf(
                command.earlier().equals(command.assessmentId()), () -> new CarriedFromItself(command.assessmentId()));
    }

    Optional<Refusal> earlierAssessmentUnknown() {
        return refuseIf(earlier.opened().isEmpty(), () -> new EarlierAssessmentUnknown(command.earlier()));
    }

    Optional<Refusal> earlierAssessmentOfAnotherUnit() {
        return refuseIf(
                !earlier.opened()
                        .orElseThrow()
                        .unitId()
                        .equals(assessed.opened().unitId()),
                () -> new EarlierAssessmentOfAnotherUnit(command.earlier()));
    }

    Optional<Refusal> carriedTwice() {
        Set<IndicatorId> seen = new HashSet<>();
        return command.results().stream()
                .map(Carry::to)
                .filter(to -> !seen.add(to))
                .findFirst()
                .map(CarriedTwice::new);
    }

    Optional<Refusal> firstBroken() {
        return command.results().stream().flatMap(c -> broken(c).stream()).findFirst();
    }

    /** The value that the earlier assessment holds for the whole unit on the day of the act. */
    Optional<Dated.Item<Observation>> standing(Carry carry) {
        return earlier.values().of(carry.from()).itemOn(assessed.day());
    }

    /** The earlier value as this assessment reads it. */
    static Observation asOf(Carry carry, Observation o) {
        return new Observation(
                carry.to(),
                o.value(),
                o.unit(),
                o.method(),
                o.observedOn(),
                o.periodCovered(),
                o.village(),
                o.evidence());
    }

    private Optional<Refusal> broken(Carry carry) {
        Optional<Indicator> to = assessed.indicator(carry.to(), day());
        return to.isEmpty()
                ? Optional.of(new IndicatorNotInSet(carry.to()))
                : Rules.inOrder(
                                () -> doesNotDerive(carry, to.get()),
                                () -> nothingToCarry(carry),
                                fits(carry, to.get()))
                        .firstBroken();
    }

    private Optional<Refusal> doesNotDerive(Carry carry, Indicator to) {
        CriteriaSetId there = earlier.opened().orElseThrow().criteriaSetId();
        boolean derives = to.derivesFrom().stream()
                .anyMatch(
                        d -> d.criteriaSetId().equals(there) && d.indicatorId().equals(carry.from()));
        return refuseIf(!derives, () -> new DoesNotDerive(carry.to(), carry.from()));
    }

    private Optional<Refusal> nothingToCarry(Carry carry) {
        return refuseIf(standing(carry).isEmpty(), () -> new NothingToCarry(carry.from()));
    }

    private Rule fits(Carry carry, Indicator to) {
        return () -> standing(carry)
                .flatMap(item -> new ObservationRules(assessed, asOf(carry, item.value())).brokenFor(to));
    }

    private LocalDate day() {
        return assessed.day();
    }
}
