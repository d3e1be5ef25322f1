package vn.vedich.command.rights;

import vn.vedich.command.decision.References;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.ledger.Entries;

/** Finds the entries of whatever subject. */
final class EntriesOf {

    private EntriesOf() {}

    static Entries subject(SubjectId subject, References references) {
        return switch (subject) {
            case UnitId id -> references.unit(id).entries();
            case CriteriaSetId id -> references.criteriaSet(id).entries();
            case EnrolmentId id -> references.enrolment(id).entries();
            case AssessmentId id -> references.assessment(id).entries();
            case EvidenceId id -> references.evidence(id).entries();
            case ProjectId id -> references.project(id).entries();
            case SessionId id -> references.session(id).entries();
            case DirectiveId id -> references.directive(id).entries();
            case RequestId id -> references.request(id).entries();
            case WebhookId id -> references.webhook(id).entries();
            case SubscriptionId id -> references.subscription(id).entries();
            default -> throw new IllegalArgumentException("no entries are known of " + subject.stream());
        };
    }
}
