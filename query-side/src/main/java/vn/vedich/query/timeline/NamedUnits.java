package vn.vedich.query.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.query.dossier.Parties;

/** Which units an event names beside its subject. */
final class NamedUnits {

    private NamedUnits() {}

    static List<UnitId> in(Event event) {
        return switch (event) {
            case UnitEvent e -> ofUnit(e);
            case EnrolmentEvent e -> ofEnrolment(e);
            case AssessmentEvent e -> ofAssessment(e);
            case EvidenceEvent e -> Parties.in(e);
            case ProjectEvent e -> Parties.in(e);
            case SessionEvent e -> ofSession(e);
            case DirectiveEvent e -> ofDirective(e);
            case RequestEvent e -> ofRequest(e);
            case SubscriptionEvent e -> Parties.in(e);
            default -> List.of();
        };
    }

    private static List<UnitId> ofUnit(UnitEvent event) {
        return switch (event) {
            case UnitEvent.UnitRegistered e -> known(e.parent());
            case UnitEvent.UnitMoved e -> List.of(e.parent());
            case UnitEvent.UnitDissolved e -> e.successors();
            case UnitEvent.UnitRenamed e -> List.of();
            case UnitEvent.UnitRecoded e -> List.of();
            case UnitEvent.UnitEntryAnnulled e -> List.of();
        };
    }

    private static List<UnitId> ofEnrolment(EnrolmentEvent event) {
        return switch (event) {
            case EnrolmentEvent.UnitEnrolled e -> List.of(e.unitId());
            case EnrolmentEvent.ResponsibilityAssigned e -> List.of(e.responsible());
            case EnrolmentEvent.SupportUnitAssigned e -> List.of(e.support());
            case EnrolmentEvent.CriterionPlanned e -> known(e.responsible());
            case EnrolmentEvent.CriteriaSetAdopted e -> List.of();
            case EnrolmentEvent.ThresholdProfileAssigned e -> List.of();
            case EnrolmentEvent.ProgrammeStatusRecorded e -> List.of();
            case EnrolmentEvent.TargetSet e -> List.of();
            case EnrolmentEvent.TargetRevised e -> List.of();
            case EnrolmentEvent.EnrolmentEntryAnnulled e -> List.of();
        };
    }

    private static List<UnitId> ofAssessment(AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.AssessmentOpened e -> List.of(e.unitId());
            case AssessmentEvent.IndicatorRecorded e -> known(e.observation().village());
            case AssessmentEvent.CriterionVerified e -> List.of(e.by());
            case AssessmentEvent.CriterionRejected e -> List.of(e.by());
            case AssessmentEvent.ApplicabilityDecided e -> List.of();
            case AssessmentEvent.CriterionMet e -> List.of();
            case AssessmentEvent.CriterionLapsed e -> List.of();
            case AssessmentEvent.CriterionOwed e -> List.of();
            case AssessmentEvent.ReportSubmitted e -> List.of();
            case AssessmentEvent.AssessmentRejudged e -> List.of();
            case AssessmentEvent.ResultsCarriedOver e -> List.of();
            case AssessmentEvent.AssessmentClosed e -> List.of();
            case AssessmentEvent.AssessmentEntryAnnulled e -> List.of();
        };
    }

    private static List<UnitId> ofSession(SessionEvent event) {
        return switch (event) {
            case SessionEvent.FindingRecorded e -> known(e.unit());
            case SessionEvent.ConclusionDutyNamed e ->
                Stream.of(Stream.of(e.lead()), e.cooperating().stream(), e.concerned().stream())
                        .flatMap(units -> units)
                        .distinct()
                        .toList();
            default -> Parties.in(event);
        };
    }

    private static List<UnitId> ofDirective(DirectiveEvent event) {
        return switch (event) {
            case DirectiveEvent.DirectiveIssued e ->
                Stream.concat(Stream.of(e.issuer()), Parties.in(e).stream())
                        .distinct()
                        .toList();
            case DirectiveEvent.DirectiveAcknowledged e -> List.of(e.by());
            case DirectiveEvent.DirectiveProgressReported e -> List.of(e.by());
            case DirectiveEvent.DirectiveReportedDone e -> List.of(e.by());
            case DirectiveEvent.DirectiveAssigned e -> Parties.in(e);
            case DirectiveEvent.DirectiveReassigned e -> Parties.in(e);
            case DirectiveEvent.DirectiveAmended e -> List.of();
            case DirectiveEvent.DirectiveSourceNamed e -> List.of();
            case DirectiveEvent.DeadlineSet e -> List.of();
            case DirectiveEvent.DeadlineExtended e -> List.of();
            case DirectiveEvent.DirectiveAccepted e -> List.of();
            case DirectiveEvent.DirectiveReturned e -> List.of();
            case DirectiveEvent.DirectiveWithdrawn e -> List.of();
            case DirectiveEvent.DirectiveReminded e -> List.of(e.unit());
            case DirectiveEvent.DirectiveOverdue e -> known(e.unit());
            case DirectiveEvent.DirectiveEscalated e ->
                Stream.concat(known(e.unit()).stream(), Stream.of(e.to())).toList();
            case DirectiveEvent.ExtensionRequested e -> List.of(e.by());
            case DirectiveEvent.ExtensionGranted e -> List.of(e.unit());
            case DirectiveEvent.ExtensionRefused e -> List.of(e.unit());
            case DirectiveEvent.DirectiveHandedBack e -> List.of(e.by());
            case DirectiveEvent.DirectiveInsistedOn e -> List.of(e.unit());
            case DirectiveEvent.ShareProgressReported e -> List.of(e.by());
            case DirectiveEvent.ShareReportedDone e -> List.of(e.by());
            case DirectiveEvent.DirectiveWholeNamed e -> List.of();
            case DirectiveEvent.DirectiveEntryAnnulled e -> List.of();
        };
    }

    private static List<UnitId> ofRequest(RequestEvent event) {
        return switch (event) {
            case RequestEvent.RequestAnswered e -> List.of(e.by());
            case RequestEvent.FollowUpPromised e -> List.of(e.by());
            default -> Parties.in(event);
        };
    }

    private static List<UnitId> known(@Nullable UnitId unit) {
        return unit == null ? List.of() : List.of(unit);
    }
}
