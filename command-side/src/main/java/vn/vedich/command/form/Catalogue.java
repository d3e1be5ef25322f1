package vn.vedich.command.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vedich.command.assessment.AssessmentCommand;
import vn.vedich.command.criteria.CriteriaCommand;
import vn.vedich.command.decision.Command;
import vn.vedich.command.directive.DirectiveCommand;
import vn.vedich.command.enrolment.EnrolmentCommand;
import vn.vedich.command.evidence.EvidenceCommand;
import vn.vedich.command.project.ProjectCommand;
import vn.vedich.command.request.RequestCommand;
import vn.vedich.command.session.SessionCommand;
import vn.vedich.command.subscription.SubscriptionCommand;
import vn.vedich.command.unit.UnitCommand;
import vn.vedich.command.webhook.WebhookCommand;

/** Every command of the contract, found from the sealed types that list them, by name. */
public final class Catalogue {

    private final Map<String, CommandForm> byName;

    public Catalogue() {
        Shapes shapes = new Shapes();
        byName = Stream.of(
                        UnitCommand.class,
                        CriteriaCommand.class,
                        EnrolmentCommand.class,
                        AssessmentCommand.class,
                        EvidenceCommand.class,
                        ProjectCommand.class,
                        SessionCommand.class,
                        DirectiveCommand.class,
                        RequestCommand.class,
                        WebhookCommand.class,
                        SubscriptionCommand.class)
                .flatMap(context -> Arrays.stream(context.getPermittedSubclasses()))
                .map(record -> new CommandForm(record.asSubclass(Command.class), shapes))
                .collect(Collectors.toMap(CommandForm::name, Function.identity(), Catalogue::only, TreeMap::new));
    }

    public Optional<CommandForm> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All commands, by name. */
    public Collection<CommandForm> all() {
        return byName.values();
    }

    private static CommandForm only(CommandForm one, CommandForm other) {
        throw new IllegalStateException("two commands are called " + one.name());
    }
}
