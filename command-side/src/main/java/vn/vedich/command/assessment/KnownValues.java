package vn.vedich.command.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;

/** The values that an assessment knows, so that the same is not entered twice. */
record KnownValues(AssessmentFacts facts) {

    /** What makes two observations speak of the same thing, so that only one of them can hold. */
    record Place(
            IndicatorId indicator,
            LocalDate observedOn,
            @Nullable UnitId village) {
        static Place of(Observation o) {
            return new Place(o.indicator(), o.observedOn(), o.village());
        }
    }

    /** Whether that is what holds of its day and village; what held before somebody said otherwise does not count. */
    boolean holds(Observation observation) {
        Dated<Observation> known = observation.village() == null
                ? facts.values().of(observation.indicator())
                : facts.villageValues().of(observation.indicator());
        return known.items().stream()
                .map(Dated.Item::value)
                .filter(o -> Place.of(o).equals(Place.of(observation)))
                .reduce((earlier, later) -> later)
                .filter(observation::equals)
                .isPresent();
    }
}
