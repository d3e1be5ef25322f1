package vn.vedich.command.rights;

import java.util.List;
import java.util.stream.Stream;
import vn.vedich.command.assessment.AssessmentCommand;
import vn.vedich.command.criteria.CriteriaCommand;
import vn.vedich.command.decision.Command;
import vn.vedich.command.decision.References;
import vn.vedich.command.directive.DirectiveCommand;
import vn.vedich.command.enrolment.EnrolmentCommand;
import vn.vedich.command.evidence.EvidenceCommand;
import vn.vedich.command.project.ProjectCommand;
import vn.vedich.command.request.RequestCommand;
import vn.vedich.command.session.SessionCommand;
import vn.vedich.command.subscription.SubscriptionCommand;
import vn.vedich.command.unit.UnitCommand;
import vn.vedich.command.webhook.WebhookCommand;
import vn.vedich.command.webhook.WebhookCommand.RegisterWebhook;
import vn.vedich.kernel.id.UnitId;

/**
 * The units that a command concerns. A command that opens a subject concerns the unit that it names, and when the subject
 * is there already, as for a correction, also the unit that it has.
 *
 * @param units those that it is about: a caller must stand right to all of them
 * @param parties those that a directive was given to, a request waits on, or that invest in a project
 * @param unknown whether it concerns a subject whose unit nobody can know, since it was never opened
 */
record Concern(List<UnitId> units, List<UnitId> parties, boolean unknown) {

    Concern {
        units = List.copyOf(units);
        parties = List.copyOf(parties);
    }

    static Concern of(Command command, References references) {
        return switch (command) {
            case UnitCommand c -> ConcernsOfRules.of(c, references);
            case CriteriaCommand c -> about(Stream.of());
            case EnrolmentCommand c -> ConcernsOfRules.of(c, references);
            case AssessmentCommand c -> ConcernsOfRules.of(c, references);
            case EvidenceCommand c -> ConcernsOfWork.of(c, references);
            case ProjectCommand c -> ConcernsOfWork.of(c, references);
            case SessionCommand c -> ConcernsOfWork.of(c, references);
            case DirectiveCommand c -> ConcernsOfDuties.of(c, references);
            case RequestCommand c -> ConcernsOfDuties.of(c, references);
            case WebhookCommand c -> ofWebhook(c, references);
            case SubscriptionCommand c -> ConcernsOfSubscriptions.of(c, references);
            default ->
                throw new IllegalArgumentException(
                        "no rights are written down for " + command.getClass().getName());
        };
    }

    private static Concern ofWebhook(WebhookCommand command, References references) {
        Stream<UnitId> there =
                Stream.ofNullable(references.webhook(command.webhookId()).unit());
        return command instanceof RegisterWebhook register
                ? about(Stream.concat(Stream.of(register.unitId()), there))
                : ofSubject(there);
    }

    /** It is about these, whether or not its subject is there. */
    static Concern about(Stream<UnitId> units) {
        return new Concern(units.distinct().toList(), List.of(), false);
    }

    /** It is about the unit of a subject that must be there; about nobody knows what when it is not. */
    static Concern ofSubject(Stream<UnitId> units) {
        List<UnitId> known = units.distinct().toList();
        return new Concern(known, List.of(), known.isEmpty());
    }

    Concern with(Stream<UnitId> more) {
        return new Concern(units, more.distinct().toList(), unknown);
    }
}
