package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Corrections.unlessSo;
import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** Records values: all that are given, or none. */
record RecordingValues(Assessed assessed, AssessmentRules rules) {

    /** The most values that are recorded at once. */
    static final int MOST_AT_ONCE = 500;

    Decision<AssessmentEvent> record(AssessmentId id, List<Observation> observations) {
        KnownValues known = new KnownValues(assessed.facts());
        return rules.forRecording(id, IndicatorRecorded.class)
                .and(
                        () -> correctionMakesOneEntry(observations),
                        () -> tooManyValues(observations),
                        () -> observedTwice(observations),
                        () -> firstBroken(observations))
                .decide(() -> observations.stream()
                        .<AssessmentEvent>flatMap(
                                o -> unlessSo(assessed.act(), known.holds(o), new IndicatorRecorded(id, o)).stream())
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
        Set<KnownValues.Place> seen = new HashSet<>();
        return observations.stream()
                .map(KnownValues.Place::of)
                .filter(place -> !seen.add(place))
                .findFirst()
                .map(p -> new ObservedTwice(p.indicator(), p.observedOn(), p.village()));
    }

    private Optional<Refusal> firstBroken(List<Observation> observations) {
        return observations.stream()
                .flatMap(o -> new ObservationRules(assessed, o).broken().stream())
                .findFirst();
    }
}
