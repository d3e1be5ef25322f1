package vn.vedich.command.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
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
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.request.RequestFacts;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.session.SessionFacts;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.subscription.SubscriptionFacts;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.kernel.webhook.WebhookEvent;
import vn.vedich.kernel.webhook.WebhookFacts;

/** References in memory: they know what was recorded, of whatever context, and nothing else. */
public final class KnownReferences implements References {

    public static final String ALLOWED_HOST = "intranet.example.org";

    private final Map<UnitId, UnitFacts> units = new HashMap<>();
    private final Map<CriteriaSetId, CriteriaSetFacts> sets = new HashMap<>();
    private final Map<EnrolmentId, EnrolmentFacts> enrolments = new HashMap<>();
    private final Map<AssessmentId, AssessmentFacts> assessments = new HashMap<>();
    private final Map<EvidenceId, EvidenceFacts> evidences = new HashMap<>();
    private final Map<ProjectId, ProjectFacts> projects = new HashMap<>();
    private final Map<SessionId, SessionFacts> sessions = new HashMap<>();
    private final Map<DirectiveId, DirectiveFacts> directives = new HashMap<>();
    private final Map<RequestId, RequestFacts> requests = new HashMap<>();
    private final Map<WebhookId, WebhookFacts> webhooks = new HashMap<>();
    private final Map<SubscriptionId, SubscriptionFacts> subscriptions = new HashMap<>();

    public KnownReferences(List<Recorded> history) {
        history.forEach(this::know);
    }

    @Override
    public UnitFacts unit(UnitId id) {
        return units.getOrDefault(id, UnitFacts.none());
    }

    @Override
    public CriteriaSetFacts criteriaSet(CriteriaSetId id) {
        return sets.getOrDefault(id, CriteriaSetFacts.none());
    }

    @Override
    public EnrolmentFacts enrolment(EnrolmentId id) {
        return enrolments.getOrDefault(id, EnrolmentFacts.none());
    }

    @Override
    public AssessmentFacts assessment(AssessmentId id) {
        return assessments.getOrDefault(id, AssessmentFacts.none());
    }

    @Override
    public EvidenceFacts evidence(EvidenceId id) {
        return evidences.getOrDefault(id, EvidenceFacts.none());
    }

    @Override
    public ProjectFacts project(ProjectId id) {
        return projects.getOrDefault(id, ProjectFacts.none());
    }

    @Override
    public SessionFacts session(SessionId id) {
        return sessions.getOrDefault(id, SessionFacts.none());
    }

    @Override
    public DirectiveFacts directive(DirectiveId id) {
        return directives.getOrDefault(id, DirectiveFacts.none());
    }

    @Override
    public RequestFacts request(RequestId id) {
        return requests.getOrDefault(id, RequestFacts.none());
    }

    @Override
    public WebhookFacts webhook(WebhookId id) {
        return webhooks.getOrDefault(id, WebhookFacts.none());
    }

    /** The operator allows one host. */
    @Override
    public boolean isAllowedHost(String host) {
        return host.equals(ALLOWED_HOST);
    }

    @Override
    public SubscriptionFacts subscription(SubscriptionId id) {
        return subscriptions.getOrDefault(id, SubscriptionFacts.none());
    }

    /** Every content that evidence in this history names is there. */
    @Override
    public OptionalLong contentSize(Sha256 sha256) {
        return evidences.values().stream()
                .flatMap(facts -> facts.attached().stream())
                .map(EvidenceAttached::content)
                .filter(content -> content.sha256().equals(sha256))
                .mapToLong(Content::size)
                .findFirst();
    }

    private void know(Recorded recorded) {
        Entry entry = recorded.entry();
        switch (recorded.event()) {
            case UnitEvent e -> units.put(e.subject(), unit(e.subject()).evolve(entry, e));
            case CriteriaEvent e ->
                sets.put(e.subject(), criteriaSet(e.subject()).evolve(entry, e));
            case EnrolmentEvent e ->
                enrolments.put(e.subject(), enrolment(e.subject()).evolve(entry, e));
            case AssessmentEvent e ->
                assessments.put(e.subject(), assessment(e.subject()).evolve(entry, e));
            case EvidenceEvent e ->
                evidences.put(e.subject(), evidence(e.subject()).evolve(entry, e));
            case ProjectEvent e ->
                projects.put(e.subject(), project(e.subject()).evolve(entry, e));
            case SessionEvent e ->
                sessions.put(e.subject(), session(e.subject()).evolve(entry, e));
            case DirectiveEvent e ->
                directives.put(e.subject(), directive(e.subject()).evolve(entry, e));
            case RequestEvent e ->
                requests.put(e.subject(), request(e.subject()).evolve(entry, e));
            case WebhookEvent e ->
                webhooks.put(e.subject(), webhook(e.subject()).evolve(entry, e));
            case SubscriptionEvent e ->
                subscriptions.put(e.subject(), subscription(e.subject()).evolve(entry, e));
            default -> throw new IllegalArgumentException("no context knows " + recorded.event());
        }
    }
}
