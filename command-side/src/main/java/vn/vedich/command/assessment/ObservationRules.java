package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.command.assessment.ValueRefusal.IndicatorNotInSet;
import vn.vedich.command.assessment.ValueRefusal.MeasurementUnitDiffers;
import vn.vedich.command.assessment.ValueRefusal.MeasurementUnitMissing;
import vn.vedich.command.assessment.ValueRefusal.MeasurementUnitNotAsked;
import vn.vedich.command.assessment.ValueRefusal.PeriodNotOver;
import vn.vedich.command.assessment.ValueRefusal.VillageNotBelowUnit;
import vn.vedich.command.assessment.ValueRefusal.VillageUnknown;
import vn.vedich.command.decision.Corrections;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Days;

/**
 * The rules of one observation: of which indicator, in which unit, when and where. A value may be older than the
 * assessment, as in papers that were carried over, but it is never of a day to come.
 */
record ObservationRules(Assessed assessed, Observation observation) {

    Optional<Refusal> broken() {
        IndicatorId id = observation.indicator();
        return assessed.indicator(id, observation.observedOn())
                .map(this::brokenFor)
                .orElseGet(() -> Optional.of(new IndicatorNotInSet(id)))
                .or(() -> Links.namedTwice(observation.evidence()))
                .or(this::evidenceUnknown);
    }

    /** A value that was recorded before is held to these alone: what it rested on then stays as it was said. */
    Optional<Refusal> brokenFor(Indicator indicator) {
        Measure measure = indicator.measure();
        return Rules.inOrder(
                        () -> new MeasuredRules(indicator.id()).broken(measure, observation.value()),
                        () -> measurementUnitMissing(measure),
                        () -> measurementUnitDiffers(measure),
                        () -> measurementUnitNotAsked(measure),
                        () -> Corrections.dateInTheFuture(assessed.act(), observation.observedOn()),
                        this::periodNotOver,
                        this::villageUnknown,
                        this::villageNotBelowUnit)
                .firstBroken();
    }

    Optional<Refusal> measurementUnitMissing(Measure measure) {
        return measure instanceof Measure.AmountAtLeast amount && observation.unit() == null
                ? Optional.of(new MeasurementUnitMissing(observation.indicator(), amount.unit()))
                : Optional.empty();
    }

    Optional<Refusal> measurementUnitDiffers(Measure measure) {
        MeasurementUnit given = observation.unit();
        return measure instanceof Measure.AmountAtLeast amount && given != null && !given.equals(amount.unit())
                ? Optional.of(new MeasurementUnitDiffers(observation.indicator(), amount.unit(), given))
                : Optional.empty();
    }

    Optional<Refusal> measurementUnitNotAsked(Measure measure) {
        MeasurementUnit given = observation.unit();
        return measure instanceof Measure.AmountAtLeast || given == null
                ? Optional.empty()
                : Optional.of(new MeasurementUnitNotAsked(observation.indicator(), given));
    }

    Optional<Refusal> periodNotOver() {
        Days covered = observation.periodCovered();
        return covered == null
                ? Optional.empty()
                : refuseIf(
                        covered.to().isAfter(assessed.act().today()),
                        () -> new PeriodNotOver(observation.indicator(), covered.to()));
    }

    Optional<Refusal> villageUnknown() {
        UnitId village = observation.village();
        return village == null
                ? Optional.empty()
                : refuseIf(!lineage().exists(village), () -> new VillageUnknown(village, day()));
    }

    Optional<Refusal> villageNotBelowUnit() {
        UnitId village = observation.village();
        UnitId unit = assessed.opened().unitId();
        return village == null
                ? Optional.empty()
                : refuseIf(
                        !lineage().above(village).contains(unit), () -> new VillageNotBelowUnit(village, unit, day()));
    }

    /** What it rests on is there, and relied on by then. */
    Optional<Refusal> evidenceUnknown() {
        return new Links(assessed.references()).anyEvidenceUnknown(observation.evidence(), assessed.day());
    }

    private Lineage lineage() {
        return new Lineage(assessed.references(), day());
    }

    private LocalDate day() {
        return observation.observedOn();
    }
}
