package vn.vedich.query.dossier;

import java.util.List;
import java.util.stream.Stream;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.kernel.subscription.SubscriptionEvent.FeedOpened;

/**
 * The units that all of a subject belongs to since an event: whose it is, who does it, on whom it waits. A unit
 * that was ever one of them stays one.
 */
public final class Parties {

    private Parties() {}

    /** The units that this event makes a party to its subject; most events make none. */
    public static List<UnitId> in(Event event) {
        return switch (event) {
            case UnitEnrolled e -> List.of(e.unitId());
            case AssessmentOpened e -> List.of(e.unitId());
            case EvidenceAttached e -> List.of(e.unitId());
            case ProjectApproved e -> List.of(e.unitId(), e.investor());
            case ProjectStarted e -> List.of(e.unitId());
            case SessionHeld e -> together(List.of(e.unitId(), e.chair().unit()), e.present());
            case DirectiveIssued e -> together(assigned(e), e.concerned());
            case DirectiveAssigned e -> assigned(e.assignment());
            case DirectiveReassigned e -> assigned(e.assignment());
            case RequestRaised e -> List.of(e.unitId(), e.to());
            case RequestForwarded e -> List.of(e.to());
            case FeedOpened e -> List.of(e.unitId());
            case DigestSubscribed e -> List.of(e.unitId());
            default -> List.of();
        };
    }

    private static List<UnitId> assigned(DirectiveIssued event) {
        return event.assignment() == null ? List.of() : assigned(event.assignment());
    }

    private static List<UnitId> assigned(Assignment assignment) {
        return together(List.of(assignment.lead()), assignment.cooperating());
    }

    private static List<UnitId> together(List<UnitId> some, List<UnitId> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
