package vn.vedich.command.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.directive.Allowance;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.directive.Due;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.log.EventHeading;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;

/** Reminds of deadlines, says when they have passed, and takes what stays undone to the leadership. */
final class WhenDeadlineComesThenSpeak implements Policy {

    private static final Logger LOGGER = LoggerFactory.getLogger(WhenDeadlineComesThenSpeak.class);

    private final OpenDirectives directives = new OpenDirectives();
    private final EventLog log;
    private final EventCodec codec;
    private final References references;
    private final OwnCommands commands;
    private final Allowance allowance;

    WhenDeadlineComesThenSpeak(
            EventLog log, EventCodec codec, References references, OwnCommands commands, Allowance allowance) {
        this.log = log;
        this.codec = codec;
        this.references = references;
        this.commands = commands;
        this.allowance = allowance;
    }

    @Override
    public void hear(EventHeading event) {
        directives.hear(event);
    }

    @Override
    public void act(LocalDate today) {
        for (DirectiveId id : directives.toLookAt(today)) {
            try {
                lookAt(id, today);
            } catch (RuntimeException e) {
                commands.figures().failed();
                LOGGER.error("What is due of directive {} can't be told; it is tried again", id, e);
                directives.lookAgain(id);
            }
        }
    }

    private void lookAt(DirectiveId id, LocalDate today) {
        DirectiveFacts facts = references.directive(id);
        if (facts.standingOn(today).filter(Standing::isClosed).isPresent()) {
            directives.end(id);
            return;
        }
        List<Due> unsaid = Due.on(today, facts, allowance).stream()
                .filter(due -> !due.isSaid(facts))
                .toList();
        if (!unsaid.isEmpty()) {
            Map<EntryId, Told> behind = Told.find(log, codec, id.stream(), entriesBehind(unsaid));
            unsaid.forEach(due -> say(id, due, behind));
        }
    }

    private static Set<EntryId> entriesBehind(List<Due> all) {
        return all.stream()
                .flatMap(due -> Stream.of(Optional.of(due.setBy()), Optional.ofNullable(due.givenBy())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private void say(DirectiveId id, Due due, Map<EntryId, Told> behind) {
        Told setBy = Objects.requireNonNull(behind.get(due.setBy()));
        Optional<Told> givenBy = Optional.ofNullable(due.givenBy()).map(behind::get);
        boolean settled = isHistory(due, setBy, givenBy)
                || commands.give(command(due), body(id, due), commandId(id, due), setBy.cause());
        if (!settled) {
            directives.lookAgain(id);
        }
    }

    /**
     * Papers, retellings and other systems tell of deadlines that were over before this installation heard of them. Nobody
     * could have been reminded then, and what became of them is for these papers to say.
     */
    private static boolean isHistory(Due due, Told setBy, Optional<Told> givenBy) {
        return setBy.isRetold()
                && due.deadline().lastDay().isBefore(setBy.recordedOn())
                && givenBy.map(Told::isRetold).orElse(true);
    }

    private static String command(Due due) {
        return switch (due.kind()) {
            case REMINDER -> "RemindOfDirective";
            case OVERDUE -> "MarkDirectiveOverdue";
            case ESCALATION -> "EscalateDirective";
        };
    }

    /** By the deadline itself rather than its entry: a correction that leaves it as it is makes no other one of it. */
    private static CommandId commandId(DirectiveId id, Due due) {
        return OwnCommands.id(
                due.kind().name().toLowerCase(Locale.ROOT),
                id.value(),
                due.unit() == null ? "" : due.unit().value(),
                due.deadline().lastDay().toString());
    }

    /** A reminder is dated with the day on which it is decided, so that it reads the same on whichever day it is given. */
    private static ObjectNode body(DirectiveId id, Due due) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("directiveId", id.value());
        if (due.unit() != null) {
            body.put("unit", due.unit().value());
        }
        body.put("deadline", due.deadline().toString());
        if (due.kind() != Due.Kind.REMINDER) {
            body.putObject("provenance").put("occurredOn", due.occurredOn().toString());
        }
        return body;
    }
}
