package vn.vedich.kernel;

import java.util.List;
import java.util.stream.Stream;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.event.EventType;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.webhook.WebhookEvent;

/**
 * Every event that is stored, with its name and revision: the one place where a name is given. A name is data and stays
 * for ever; a change of form is a new revision with an upcaster.
 */
public final class Vocabulary {

    private static final List<EventType> ALL = Stream.of(
                    unit(),
                    criteria(),
                    enrolment(),
                    assessment(),
                    evidence(),
                    project(),
                    session(),
                    directive(),
                    request(),
                    notice(),
                    webhook(),
                    subscription())
            .flatMap(List::stream)
            .toList();

    private Vocabulary() {}

    public static List<EventType> all() {
        return ALL;
    }

    private static List<EventType> unit() {
        return List.of(
                first("unit.UnitRegistered", UnitEvent.UnitRegistered.class),
                first("unit.UnitRenamed", UnitEvent.UnitRenamed.class),
                first("unit.UnitRecoded", UnitEvent.UnitRecoded.class),
                first("unit.UnitMoved", UnitEvent.UnitMoved.class),
                first("unit.UnitDissolved", UnitEvent.UnitDissolved.class),
                first("unit.EntryAnnulled", UnitEvent.UnitEntryAnnulled.class));
    }

    private static List<EventType> criteria() {
        return List.of(
                first("criteria.CriteriaSetIssued", CriteriaEvent.CriteriaSetIssued.class),
                first("criteria.CriteriaSetAmended", CriteriaEvent.CriteriaSetAmended.class),
                first("criteria.CriteriaSetRetired", CriteriaEvent.CriteriaSetRetired.class),
                first("criteria.EntryAnnulled", CriteriaEvent.CriteriaEntryAnnulled.class));
    }

    private static List<EventType> enrolment() {
        return List.of(
                first("enrolment.UnitEnrolled", EnrolmentEvent.UnitEnrolled.class),
                first("enrolment.CriteriaSetAdopted", EnrolmentEvent.CriteriaSetAdopted.class),
                first("enrolment.ThresholdProfileAssigned", EnrolmentEvent.ThresholdProfileAssigned.class),
                first("enrolment.ProgrammeStatusRecorded", EnrolmentEvent.ProgrammeStatusRecorded.class),
                first("enrolment.ResponsibilityAssigned", EnrolmentEvent.ResponsibilityAssigned.class),
                first("enrolment.SupportUnitAssigned", EnrolmentEvent.SupportUnitAssigned.class),
                first("enrolment.TargetSet", EnrolmentEvent.TargetSet.class),
                first("enrolment.TargetRevised", EnrolmentEvent.TargetRevised.class),
                first("enrolment.CriterionPlanned", EnrolmentEvent.CriterionPlanned.class),
                first("enrolment.EntryAnnulled", EnrolmentEvent.EnrolmentEntryAnnulled.class));
    }

    private static List<EventType> assessment() {
        return List.of(
                first("assessment.AssessmentOpened", AssessmentEvent.AssessmentOpened.class),
                first("assessment.IndicatorRecorded", AssessmentEvent.IndicatorRecorded.class),
                first("assessment.ApplicabilityDecided", AssessmentEvent.ApplicabilityDecided.class),
                first("assessment.CriterionMet", AssessmentEvent.CriterionMet.class),
                first("assessment.CriterionLapsed", AssessmentEvent.CriterionLapsed.class),
                first("assessment.CriterionOwed", AssessmentEvent.CriterionOwed.class),
                first("assessment.CriterionVerified", AssessmentEvent.CriterionVerified.class),
                first("assessment.CriterionRejected", AssessmentEvent.CriterionRejected.class),
                first("assessment.ReportSubmitted", AssessmentEvent.ReportSubmitted.class),
                first("assessment.AssessmentRejudged", AssessmentEvent.AssessmentRejudged.class),
                first("assessment.ResultsCarriedOver", AssessmentEvent.ResultsCarriedOver.class),
                first("assessment.AssessmentClosed", AssessmentEvent.AssessmentClosed.class),
                first("assessment.EntryAnnulled", AssessmentEvent.AssessmentEntryAnnulled.class));
    }

    private static List<EventType> evidence() {
        return List.of(
                first("evidence.EvidenceAttached", EvidenceEvent.EvidenceAttached.class),
                first("evidence.EvidenceWithdrawn", EvidenceEvent.EvidenceWithdrawn.class),
                first("evidence.EntryAnnulled", EvidenceEvent.EvidenceEntryAnnulled.class));
    }

    private static List<EventType> project() {
        return List.of(
                first("project.ProjectApproved", ProjectEvent.ProjectApproved.class),
                first("project.ProjectStarted", ProjectEvent.ProjectStarted.class),
                first("project.ProjectProgressReported", ProjectEvent.ProjectProgressReported.class),
                first("project.CapitalAllocated", ProjectEvent.CapitalAllocated.class),
                first("project.CapitalAdjusted", ProjectEvent.CapitalAdjusted.class),
                first("project.AdvanceRecorded", ProjectEvent.AdvanceRecorded.class),
                first("project.AcceptedVolumeRecorded", ProjectEvent.AcceptedVolumeRecorded.class),
                first("project.DisbursementRecorded", ProjectEvent.DisbursementRecorded.class),
                first("project.DisbursementReversed", ProjectEvent.DisbursementReversed.class),
                first("project.ContributionRecorded", ProjectEvent.ContributionRecorded.class),
                first("project.ProjectSuspended", ProjectEvent.ProjectSuspended.class),
                first("project.ProjectResumed", ProjectEvent.ProjectResumed.class),
                first("project.ProjectCompleted", ProjectEvent.ProjectCompleted.class),
                first("project.AccountsFinalised", ProjectEvent.AccountsFinalised.class),
                first("project.EntryAnnulled", ProjectEvent.ProjectEntryAnnulled.class));
    }

    private static List<EventType> session() {
        return List.of(
                first("session.SessionHeld", SessionEvent.SessionHeld.class),
                first("session.FindingRecorded", SessionEvent.FindingRecorded.class),
                first("session.ConclusionAdopted", SessionEvent.ConclusionAdopted.class),
                first("session.ConclusionDutyNamed", SessionEvent.ConclusionDutyNamed.class),
                first("session.ConclusionNoticeIssued", SessionEvent.ConclusionNoticeIssued.class),
                first("session.EntryAnnulled", SessionEvent.SessionEntryAnnulled.class));
    }

    private static List<EventType> directive() {
        return List.of(
                first("directive.DirectiveIssued", DirectiveEvent.DirectiveIssued.class),
                first("directive.DirectiveAmended", DirectiveEvent.DirectiveAmended.class),
                first("directive.DirectiveSourceNamed", DirectiveEvent.DirectiveSourceNamed.class),
                first("directive.DirectiveAssigned", DirectiveEvent.DirectiveAssigned.class),
                first("directive.DirectiveReassigned", DirectiveEvent.DirectiveReassigned.class),
                first("directive.DeadlineSet", DirectiveEvent.DeadlineSet.class),
                first("directive.DeadlineExtended", DirectiveEvent.DeadlineExtended.class),
                first("directive.DirectiveAcknowledged", DirectiveEvent.DirectiveAcknowledged.class),
                first("directive.DirectiveProgressReported", DirectiveEvent.DirectiveProgressReported.class),
                first("directive.DirectiveReportedDone", DirectiveEvent.DirectiveReportedDone.class),
                first("directive.DirectiveAccepted", DirectiveEvent.DirectiveAccepted.class),
                first("directive.DirectiveReturned", DirectiveEvent.DirectiveReturned.class),
                first("directive.DirectiveWithdrawn", DirectiveEvent.DirectiveWithdrawn.class),
                first("directive.DirectiveReminded", DirectiveEvent.DirectiveReminded.class),
                first("directive.DirectiveOverdue", DirectiveEvent.DirectiveOverdue.class),
                first("directive.DirectiveEscalated", DirectiveEvent.DirectiveEscalated.class),
                first("directive.ExtensionRequested", DirectiveEvent.ExtensionRequested.class),
                first("directive.ExtensionGranted", DirectiveEvent.ExtensionGranted.class),
                first("directive.ExtensionRefused", DirectiveEvent.ExtensionRefused.class),
                first("directive.DirectiveHandedBack", DirectiveEvent.DirectiveHandedBack.class),
                first("directive.DirectiveInsistedOn", DirectiveEvent.DirectiveInsistedOn.class),
                first("directive.ShareProgressReported", DirectiveEvent.ShareProgressReported.class),
                first("directive.ShareReportedDone", DirectiveEvent.ShareReportedDone.class),
                first("directive.DirectiveWholeNamed", DirectiveEvent.DirectiveWholeNamed.class),
                first("directive.EntryAnnulled", DirectiveEvent.DirectiveEntryAnnulled.class));
    }

    private static List<EventType> request() {
        return List.of(
                first("request.RequestRaised", RequestEvent.RequestRaised.class),
                first("request.RequestForwarded", RequestEvent.RequestForwarded.class),
                first("request.RequestAnswered", RequestEvent.RequestAnswered.class),
                first("request.FollowUpPromised", RequestEvent.FollowUpPromised.class),
                first("request.RequestFunded", RequestEvent.RequestFunded.class),
                first("request.RequestClosed", RequestEvent.RequestClosed.class),
                first("request.EntryAnnulled", RequestEvent.RequestEntryAnnulled.class));
    }

    private static List<EventType> notice() {
        return List.of(
                first("notice.DirectiveDelivered", NoticeEvent.DirectiveDelivered.class),
                first("notice.DeliveryGivenUp", NoticeEvent.DeliveryGivenUp.class));
    }

    private static List<EventType> webhook() {
        return List.of(
                first("webhook.WebhookRegistered", WebhookEvent.WebhookRegistered.class),
                first("webhook.WebhookSecretRotated", WebhookEvent.WebhookSecretRotated.class),
                first("webhook.WebhookPaused", WebhookEvent.WebhookPaused.class),
                first("webhook.WebhookResumed", WebhookEvent.WebhookResumed.class),
                first("webhook.WebhookRemoved", WebhookEvent.WebhookRemoved.class));
    }

    private static List<EventType> subscription() {
        return List.of(
                first("subscription.FeedOpened", SubscriptionEvent.FeedOpened.class),
                first("subscription.FeedRevoked", SubscriptionEvent.FeedRevoked.class),
                first("subscription.DigestSubscribed", SubscriptionEvent.DigestSubscribed.class),
                first("subscription.DigestEnded", SubscriptionEvent.DigestEnded.class));
    }

    private static EventType first(String name, Class<? extends Event> type) {
        return new EventType(type, name, 1);
    }
}
