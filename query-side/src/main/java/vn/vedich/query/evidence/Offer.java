package vn.vedich.query.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.AssessmentEvent.ResultsCarriedOver;
import vn.vedich.kernel.assessment.CarriedResult;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.kernel.project.ProjectEvent.ProjectProgressReported;

/**
 * Evidence that an entry names, and for what.
 *
 * @param indicator the one whose value it is offered for
 */
record Offer(EvidenceId evidence, Purpose purpose, @Nullable IndicatorId indicator) {

    /** What evidence can be offered for. */
    enum Purpose {
        INDICATOR_VALUE,
        /** The value stood in an earlier assessment and counts here: the same use of the same evidence. */
        CARRIED_VALUE,
        PROJECT_PROGRESS,
        PROJECT_COMPLETION,
        DIRECTIVE_DONE
    }

    /** Everything that this event offers; most events offer nothing. */
    static List<Offer> in(Event event) {
        return switch (event) {
            case IndicatorRecorded e ->
                of(e.observation(), Purpose.INDICATOR_VALUE).toList();
            case ResultsCarriedOver e ->
                e.results().stream()
                        .map(CarriedResult::observation)
                        .flatMap(observation -> of(observation, Purpose.CARRIED_VALUE))
                        .toList();
            case ProjectProgressReported e -> of(e.evidence(), Purpose.PROJECT_PROGRESS);
            case ProjectCompleted e -> of(e.evidence(), Purpose.PROJECT_COMPLETION);
            case DirectiveReportedDone e -> of(e.evidence(), Purpose.DIRECTIVE_DONE);
            default -> List.of();
        };
    }

    private static Stream<Offer> of(Observation observation, Purpose purpose) {
        return observation.evidence().stream().map(id -> new Offer(id, purpose, observation.indicator()));
    }

    private static List<Offer> of(List<EvidenceId> evidence, Purpose purpose) {
        return evidence.stream().map(id -> new Offer(id, purpose, null)).toList();
    }
}
