package vn.vedich.command.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.directive.DirectiveCommand.EscalateDirective;
import vn.vedich.command.directive.DirectiveCommand.MarkDirectiveOverdue;
import vn.vedich.command.directive.DirectiveCommand.RemindOfDirective;
import vn.vedich.command.directive.DirectiveRefusal.NotDueToBeSaid;
import vn.vedich.kernel.directive.Allowance;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEscalated;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveOverdue;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReminded;
import vn.vedich.kernel.directive.Due;
import vn.vedich.kernel.directive.Due.Kind;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * Decides on what the course of time brings about. How early and how late it speaks is settled by whoever keeps the clock; that it
 * speaks the truth, and once, is decided here.
 */
record KeepingTime(Directed directed) {

    Decision<DirectiveEvent> remind(RemindOfDirective c) {
        Function<Due, DirectiveEvent> event =
                due -> new DirectiveReminded(c.directiveId(), c.unit(), due.deadline(), due.setBy());
        return say(DirectiveReminded.class, new Said(c.directiveId(), Kind.REMINDER, c.unit(), c.deadline()), event);
    }

    Decision<DirectiveEvent> overdue(MarkDirectiveOverdue c) {
        Function<Due, DirectiveEvent> event =
                due -> new DirectiveOverdue(c.directiveId(), c.unit(), due.deadline(), due.setBy());
        return say(DirectiveOverdue.class, new Said(c.directiveId(), Kind.OVERDUE, c.unit(), c.deadline()), event);
    }

    Decision<DirectiveEvent> escalate(EscalateDirective c) {
        Function<Due, DirectiveEvent> event =
                due -> new DirectiveEscalated(c.directiveId(), c.unit(), issuer(), due.deadline(), due.setBy());
        return say(DirectiveEscalated.class, new Said(c.directiveId(), Kind.ESCALATION, c.unit(), c.deadline()), event);
    }

    private Decision<DirectiveEvent> say(
            Class<? extends DirectiveEvent> type, Said said, Function<Due, DirectiveEvent> event) {
        Optional<Due> due = due(said);
        Rules rules = directed.recording(said.directive(), type).and(() -> notDueToBeSaid(said, due));
        return directed.decide(
                rules,
                due.filter(one -> one.isSaid(directed.facts())).isPresent(),
                () -> event.apply(due.orElseThrow()));
    }

    private Optional<Due> due(Said said) {
        return Due.on(directed.act().today(), directed.facts(), Allowance.WIDEST).stream()
                .filter(due -> due.is(said.kind(), said.unit(), said.deadline()))
                .filter(due -> isDatedRight(due, directed.day()))
                .findFirst();
    }

    /** A deadline is over with its end, whenever that is found; the others are said no earlier than they can be true. */
    private static boolean isDatedRight(Due due, LocalDate day) {
        return due.kind() == Kind.OVERDUE ? due.occurredOn().equals(day) : !day.isBefore(due.occurredOn());
    }

    private Optional<Refusal> notDueToBeSaid(Said said, Optional<Due> due) {
        return due.isPresent()
                ? Optional.empty()
                : Optional.of(
                        new NotDueToBeSaid(said.directive(), directed.act().occurredOn()));
    }

    private UnitId issuer() {
        return directed.facts().issued().map(DirectiveIssued::issuer).orElseThrow();
    }

    /** What somebody wants to be said. */
    private record Said(
            DirectiveId directive, Kind kind, @Nullable UnitId unit, DayOrMonth deadline) {}
}
