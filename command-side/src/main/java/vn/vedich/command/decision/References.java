package vn.vedich.command.decision;

import java.util.OptionalLong;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.evidence.EvidenceFacts;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.kernel.request.RequestFacts;
import vn.vedich.kernel.session.SessionFacts;
import vn.vedich.kernel.subscription.SubscriptionFacts;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.kernel.webhook.WebhookFacts;

/**
 * What the log says of the other subjects that a command names, and what is kept beside it. A subject that nobody ever opened has empty facts. A
 * decider asks; it never changes anything through this.
 */
public interface References {

    UnitFacts unit(UnitId id);

    CriteriaSetFacts criteriaSet(CriteriaSetId id);

    EnrolmentFacts enrolment(EnrolmentId id);

    AssessmentFacts assessment(AssessmentId id);

    EvidenceFacts evidence(EvidenceId id);

    ProjectFacts project(ProjectId id);

    SessionFacts session(SessionId id);

    DirectiveFacts directive(DirectiveId id);

    RequestFacts request(RequestId id);

    WebhookFacts webhook(WebhookId id);

    /** Whether the operator lets users have that host called, wherever it lies and without TLS. */
    boolean isAllowedHost(String host);

    SubscriptionFacts subscription(SubscriptionId id);

    /** How many bytes are kept under that hash; empty when nobody put any there. */
    OptionalLong contentSize(Sha256 sha256);
}
