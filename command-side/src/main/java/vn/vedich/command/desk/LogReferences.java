package vn.vedich.command.desk;

import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.evidence.EvidenceEvent;
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
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;

/** Answers what is known of subjects from the log, up to its end, and of contents from where they are kept. */
public final class LogReferences implements References {

    private final KnownStreams<UnitFacts> units;
    private final KnownStreams<CriteriaSetFacts> sets;
    private final KnownStreams<EnrolmentFacts> enrolments;
    private final KnownStreams<AssessmentFacts> assessments;
    private final KnownStreams<EvidenceFacts> evidences;
    private final KnownStreams<ProjectFacts> projects;
    private final KnownStreams<SessionFacts> sessions;
    private final KnownStreams<DirectiveFacts> directives;
    private final KnownStreams<RequestFacts> requests;
    private final KnownStreams<WebhookFacts> webhooks;
    private final KnownStreams<SubscriptionFacts> subscriptions;
    private final Function<Sha256, OptionalLong> contentSizes;
    private final Predicate<String> allowedHosts;

    /**
     * @param contentSizes how many bytes are kept beside the log under a hash
     * @param allowedHosts the hosts that the operator lets users have called
     */
    public LogReferences(
            EventLog log,
            EventCodec codec,
            Function<Sha256, OptionalLong> contentSizes,
            Predicate<String> allowedHosts) {
        this.contentSizes = contentSizes;
        this.allowedHosts = allowedHosts;
        Folding folding = new Folding(log, codec);
        units = new KnownStreams<>(folding, UnitFacts.none(), (f, entry, e) -> f.evolve(entry, (UnitEvent) e));
        sets = new KnownStreams<>(
                folding, CriteriaSetFacts.none(), (f, entry, e) -> f.evolve(entry, (CriteriaEvent) e));
        enrolments = new KnownStreams<>(
                folding, EnrolmentFacts.none(), (f, entry, e) -> f.evolve(entry, (EnrolmentEvent) e));
        assessments = new KnownStreams<>(
                folding, AssessmentFacts.none(), (f, entry, e) -> f.evolve(entry, (AssessmentEvent) e));
        evidences =
                new KnownStreams<>(folding, EvidenceFacts.none(), (f, entry, e) -> f.evolve(entry, (EvidenceEvent) e));
        projects = new KnownStreams<>(folding, ProjectFacts.none(), (f, entry, e) -> f.evolve(entry, (ProjectEvent) e));
        sessions = new KnownStreams<>(folding, SessionFacts.none(), (f, entry, e) -> f.evolve(entry, (SessionEvent) e));
        directives = new KnownStreams<>(
                folding, DirectiveFacts.none(), (f, entry, e) -> f.evolve(entry, (DirectiveEvent) e));
        requests = new KnownStreams<>(folding, RequestFacts.none(), (f, entry, e) -> f.evolve(entry, (RequestEvent) e));
        webhooks = new KnownStreams<>(folding, WebhookFacts.none(), (f, entry, e) -> f.evolve(entry, (WebhookEvent) e));
        subscriptions = new KnownStreams<>(
                folding, SubscriptionFacts.none(), (f, entry, e) -> f.evolve(entry, (SubscriptionEvent) e));
    }

    @Override
    public UnitFacts unit(UnitId id) {
        return units.of(id.stream());
    }

    @Override
    public CriteriaSetFacts criteriaSet(CriteriaSetId id) {
        return sets.of(id.stream());
    }

    @Override
    public EnrolmentFacts enrolment(EnrolmentId id) {
        return enrolments.of(id.stream());
    }

    @Override
    public AssessmentFacts assessment(AssessmentId id) {
        return assessments.of(id.stream());
    }

    @Override
    public EvidenceFacts evidence(EvidenceId id) {
        return evidences.of(id.stream());
    }

    @Override
    public ProjectFacts project(ProjectId id) {
        return projects.of(id.stream());
    }

    @Override
    public SessionFacts session(SessionId id) {
        return sessions.of(id.stream());
    }

    @Override
    public DirectiveFacts directive(DirectiveId id) {
        return directives.of(id.stream());
    }

    @Override
    public RequestFacts request(RequestId id) {
        return requests.of(id.stream());
    }

    @Override
    public WebhookFacts webhook(WebhookId id) {
        return webhooks.of(id.stream());
    }

    @Override
    public boolean isAllowedHost(String host) {
        return allowedHosts.test(host);
    }

    @Override
    public SubscriptionFacts subscription(SubscriptionId id) {
        return subscriptions.of(id.stream());
    }

    @Override
    public OptionalLong contentSize(Sha256 sha256) {
        return contentSizes.apply(sha256);
    }
}
