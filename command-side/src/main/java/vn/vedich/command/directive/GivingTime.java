package vn.vedich.command.directive;

import static vn.vedich.command.decision.Corrections.reasonMissing;
import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.Optional;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.directive.DirectiveCommand.ExtendDeadline;
import vn.vedich.command.directive.DirectiveCommand.SetDeadline;
import vn.vedich.command.directive.DirectiveRefusal.DeadlineInThePast;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineSet;
import vn.vedich.kernel.value.DayOrMonth;

/** Decides on the deadline of a directive. */
record GivingTime(Directed directed) {

    Decision<DirectiveEvent> set(SetDeadline c) {
        return directed.decide(
                directed.recording(c.directiveId(), DeadlineSet.class),
                isPresent(c.deadline()),
                () -> new DeadlineSet(c.directiveId(), c.deadline()));
    }

    Decision<DirectiveEvent> extend(ExtendDeadline c) {
        return directed.decide(
                directed.recording(c.directiveId(), DeadlineExtended.class)
                        .and(() -> reasonMissing(directed.act()), () -> deadlineInThePast(c.deadline())),
                isPresent(c.deadline()) && isExtended(c.deadline()),
                () -> new DeadlineExtended(c.directiveId(), c.deadline()));
    }

    Optional<Refusal> deadlineInThePast(DayOrMonth deadline) {
        return refuseIf(
                deadline.lastDay().isBefore(directed.day()), () -> new DeadlineInThePast(deadline, directed.day()));
    }

    private boolean isPresent(DayOrMonth deadline) {
        return directed.facts().deadlineOn(directed.day()).equals(Optional.of(deadline));
    }

    private boolean isExtended(DayOrMonth deadline) {
        return directed.facts()
                .ledger()
                .events(DeadlineExtended.class)
                .anyMatch(extended -> extended.deadline().equals(deadline));
    }
}
