package vn.vedich.command.directive;

import static vn.vedich.command.decision.Corrections.reasonMissing;

import java.util.List;
import java.util.Optional;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.directive.DirectiveCommand.AcceptDirective;
import vn.vedich.command.directive.DirectiveCommand.ReturnDirective;
import vn.vedich.command.directive.DirectiveCommand.WithdrawDirective;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAccepted;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReturned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWithdrawn;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.ledger.Ledger.Line;

/** Decides on what ends a directive or sends it back to whom it was given to. */
record Answering(Directed directed) {

    Decision<DirectiveEvent> accept(AcceptDirective c) {
        return answer(
                directed.recording(c.directiveId(), DirectiveAccepted.class), new DirectiveAccepted(c.directiveId()));
    }

    Decision<DirectiveEvent> giveBack(ReturnDirective c) {
        return answer(withReason(c.directiveId(), DirectiveReturned.class), new DirectiveReturned(c.directiveId()));
    }

    Decision<DirectiveEvent> withdraw(WithdrawDirective c) {
        return answer(withReason(c.directiveId(), DirectiveWithdrawn.class), new DirectiveWithdrawn(c.directiveId()));
    }

    private Rules withReason(DirectiveId id, Class<? extends DirectiveEvent> type) {
        return directed.recording(id, type).and(() -> reasonMissing(directed.act()));
    }

    private Decision<DirectiveEvent> answer(Rules rules, DirectiveEvent event) {
        return directed.decide(rules, isLastSaid(event), () -> event);
    }

    private boolean isLastSaid(DirectiveEvent event) {
        List<Line<DirectiveEvent>> lines = directed.facts().ledger().lines();
        return directed.isSaidAgain(lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()), event);
    }
}
