package vn.vedich.command.directive;

import java.util.Optional;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.directive.DirectiveRefusal.NeverGivenToIt;
import vn.vedich.kernel.directive.Addressee;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger.Line;

/** The rules of who speaks of a directive: a unit that it was given to, though it may have passed on since. */
record SpeakerRules(DirectiveFacts would) {

    Optional<Refusal> neverGivenToIt() {
        return would.ledger().lines().stream()
                .flatMap(line -> neverGivenToIt(line).stream())
                .findFirst();
    }

    private Optional<Refusal> neverGivenToIt(Line<DirectiveEvent> line) {
        return line.event()
                .saidBy()
                .filter(unit -> would.addressees().stream().noneMatch(as -> maySay(as, unit, line)))
                .map(unit -> new NeverGivenToIt(unit, line.occurredOn()));
    }

    private static boolean maySay(Addressee as, UnitId unit, Line<DirectiveEvent> line) {
        boolean inThatRole = as.role() == Involvement.LEAD || !(line.event() instanceof DirectiveReportedDone);
        return inThatRole
                && as.unit().equals(unit)
                && !as.from().isAfter(line.occurredOn().lastDay());
    }
}
