package vn.vedich.command.directive;

import static vn.vedich.command.decision.Corrections.reasonMissing;
import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.directive.DirectiveCommand.HandBackDirective;
import vn.vedich.command.directive.DirectiveCommand.RequestExtension;
import vn.vedich.command.directive.DirectiveRefusal.NoDeadlineToExtend;
import vn.vedich.command.directive.DirectiveRefusal.NotALaterDeadline;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveHandedBack;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRequested;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.value.DayOrMonth;

/** Decides on what a unit asks of whoever gave it a directive: more time, or that somebody else does it. */
record Asking(Directed directed, AddresseeRules addressee) {

    static Asking of(Directed directed) {
        return new Asking(directed, new AddresseeRules(directed));
    }

    Decision<DirectiveEvent> extension(RequestExtension c) {
        return directed.decide(
                addressee
                        .saying(c.directiveId(), ExtensionRequested.class)
                        .and(
                                () -> reasonMissing(directed.act()),
                                () -> new GivingTime(directed).deadlineInThePast(c.deadline()),
                                () -> notALaterDeadline(c)),
                isSaidAgain(by -> new ExtensionRequested(c.directiveId(), by, c.deadline()), ExtensionRequested.class),
                () -> new ExtensionRequested(c.directiveId(), acting(), c.deadline()));
    }

    Decision<DirectiveEvent> handBack(HandBackDirective c) {
        return directed.decide(
                addressee.saying(c.directiveId(), DirectiveHandedBack.class).and(() -> reasonMissing(directed.act())),
                isSaidAgain(by -> new DirectiveHandedBack(c.directiveId(), by), DirectiveHandedBack.class),
                () -> new DirectiveHandedBack(c.directiveId(), acting()));
    }

    private Optional<Refusal> notALaterDeadline(RequestExtension c) {
        Optional<DayOrMonth> present = directed.facts().deadlineOn(directed.day());
        return present.isEmpty()
                ? Optional.of(new NoDeadlineToExtend(c.directiveId()))
                : refuseIf(
                        !c.deadline().lastDay().isAfter(present.get().lastDay()),
                        () -> new NotALaterDeadline(c.deadline(), present.get()));
    }

    /** Whether just that was asked last, for the same day, and waits for an answer. */
    private boolean isSaidAgain(Function<UnitId, DirectiveEvent> said, Class<? extends DirectiveEvent> kind) {
        Optional<Line<DirectiveEvent>> last = addressee
                .lastSaid(Set.of(kind))
                .filter(line -> AskingRules.of(directed.facts()).isOpen(line.id()));
        return addressee
                .acting()
                .map(said)
                .filter(event -> directed.isSaidAgain(last, event))
                .isPresent();
    }

    private UnitId acting() {
        return addressee.acting().orElseThrow();
    }
}
