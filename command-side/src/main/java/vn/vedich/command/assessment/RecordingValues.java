package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.assessment.ValueRefusal.ObservedTwice;
import vn.vedich.command.assessment.ValueRefusal.TooManyValues;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.EntryRefusal.CorrectionMakesOneEntry;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;

/** Records values: all that are given, or none. */
record RecordingValues(Assessed assessed, AssessmentRules rules) {

    /** The most values that are recorded at once. */
    static final int MOST_AT_ONCE = 500;

    /** What makes two observations speak of the same thing, so that only one of them can hold. */
    private record Place(
            IndicatorId indicator,
            LocalDate observedOn,
            @Nullable UnitId village) {
        static Place of(Observation o) {
            return new Place(o.indicator(), o.observedOn(), o.village());
        }
    }

    Decision<AssessmentEvent> record(AssessmentId id, List<Observation> observations) {
        return rules.forRecording(id, IndicatorRecorded.class)
                .and(
                        () -> correctionMakesOneEntry(observations),
                        () -> tooManyValues(observations),
                        () -> observedTwice(observations),
                        () -> firstBroken(observations))
                .decide(() -> observations.stream()
                        .flatMap(o -> assessed.unless(isKnown(o), () -> new IndicatorRecorded(id, o)).stream())
                        .toList());
    }

    Optional<Refusal> correctionMakesOneEntry(List<Observation> observations) {
        EntryId corrected = assessed.act().corrects();
        return corrected == null
                ? Optional.empty()
                : refuseIf(observations.size() != 1, () -> new CorrectionMakesOneEntry(corrected));
    }

    Optional<Refusal> tooManyValues(List<Observation> observations) {
        return refuseIf(observations.size() > MOST_AT_ONCE, () -> new TooManyValues(observations.size(), MOST_AT_ONCE));
    }

    Optional<Refusal> observedTwice(List<Observation> observations) {
        Set<Place> seen = new HashSet<>();
        return observations.stream()
                .map(Place::of)
                .filter(place -> !seen.add(place))
                .findFirst()
                .map(p -> new ObservedTwice(p.indicator(), p.observedOn(), p.village()));
    }

    private Optional<Refusal> firstBroken(List<Observation> observations) {
        return observations.stream()
                .flatMap(o -> new ObservationRules(assessed, o).broken().stream())
                .findFirst();
    }

    /** Whether that is what holds of that day and village; what held before somebody said otherwise does not count. */
    private boolean isKnown(Observation observation) {
        Dated<Observation> known = observation.village() == null
                ? assessed.facts().values().of(observation.indicator())
                : assessed.facts().villageValues().of(observation.indicator());
        return known.items().stream()
                .map(Dated.Item::value)
                .filter(o -> Objects.equals(Place.of(o), Place.of(observation)))
                .reduce((earlier, later) -> later)
                .filter(observation::equals)
                .isPresent();
    }
}
