package vn.vedich.command.desk;

import java.util.Optional;
import java.util.Set;
import vn.vedich.command.assessment.AssessmentCommand.OpenAssessment;
import vn.vedich.command.criteria.CriteriaCommand.IssueCriteriaSet;
import vn.vedich.command.decision.Command;
import vn.vedich.command.directive.DirectiveCommand.GivePartOfDirective;
import vn.vedich.command.directive.DirectiveCommand.IssueDirective;
import vn.vedich.command.enrolment.EnrolmentCommand.EnrolUnit;
import vn.vedich.command.evidence.EvidenceCommand.AttachEvidence;
import vn.vedich.command.project.ProjectCommand.ApproveProject;
import vn.vedich.command.project.ProjectCommand.StartProject;
import vn.vedich.command.request.RequestCommand.PromiseFollowUp;
import vn.vedich.command.request.RequestCommand.RaiseRequest;
import vn.vedich.command.session.SessionCommand.HoldSession;
import vn.vedich.command.session.SessionCommand.NameConclusionDuty;
import vn.vedich.command.subscription.SubscriptionCommand.OpenFeed;
import vn.vedich.command.subscription.SubscriptionCommand.SubscribeToDigest;
import vn.vedich.command.unit.UnitCommand.RegisterUnit;
import vn.vedich.command.webhook.WebhookCommand.RegisterWebhook;
import vn.vedich.kernel.id.SubjectId;

/** The commands that open a subject. All others need one that is there. */
final class Openers {

    static final Set<Class<? extends Command>> ALL = Set.of(
            RegisterUnit.class,
            IssueCriteriaSet.class,
            EnrolUnit.class,
            OpenAssessment.class,
            AttachEvidence.class,
            ApproveProject.class,
            StartProject.class,
            HoldSession.class,
            IssueDirective.class,
            GivePartOfDirective.class,
            RaiseRequest.class,
            RegisterWebhook.class,
            OpenFeed.class,
            SubscribeToDigest.class);

    private Openers() {}

    static boolean include(Command command) {
        return ALL.contains(command.getClass());
    }

    /**
     * Something that is not there yet.
     *
     * @param field of the body that says which
     */
    record Opened(String field, SubjectId id) {}

    /** What the command opens, or names so that it is opened later. */
    static Optional<Opened> opened(Command command) {
        return switch (command) {
            case NameConclusionDuty duty -> Optional.of(new Opened("directive", duty.directive()));
            case PromiseFollowUp promise -> Optional.of(new Opened("directive", promise.directive()));
            default -> include(command) ? Optional.of(subject(command.subject())) : Optional.empty();
        };
    }

    /** The field of a command's subject is called like the kind of its id: {@code unitId}. */
    private static Opened subject(SubjectId id) {
        String kind = id.getClass().getSimpleName();
        return new Opened(Character.toLowerCase(kind.charAt(0)) + kind.substring(1), id);
    }
}
