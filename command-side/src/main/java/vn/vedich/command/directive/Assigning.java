package vn.vedich.command.directive;

import static vn.vedich.command.decision.Corrections.reasonMissing;

import java.util.List;
import java.util.Optional;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.directive.DirectiveCommand.AssignDirective;
import vn.vedich.command.directive.DirectiveCommand.ReassignDirective;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;

/** Decides on whom a directive is given to. */
record Assigning(Directed directed) {

    Decision<DirectiveEvent> assign(AssignDirective c) {
        Assignment assignment = new Assignment(c.lead(), c.cooperating());
        return directed.decide(
                given(c.directiveId(), DirectiveAssigned.class, c.lead(), c.cooperating()),
                isGiven(assignment),
                () -> new DirectiveAssigned(c.directiveId(), assignment));
    }

    Decision<DirectiveEvent> reassign(ReassignDirective c) {
        Assignment assignment = new Assignment(c.lead(), c.cooperating());
        return directed.decide(
                given(c.directiveId(), DirectiveReassigned.class, c.lead(), c.cooperating())
                        .and(() -> reasonMissing(directed.act())),
                isGiven(assignment),
                () -> new DirectiveReassigned(c.directiveId(), assignment));
    }

    private Rules given(DirectiveId id, Class<? extends DirectiveEvent> type, UnitId lead, List<UnitId> cooperating) {
        return directed.recording(id, type).and(() -> new NamingRules(directed).givenWrongly(lead, cooperating));
    }

    private boolean isGiven(Assignment assignment) {
        return directed.facts().assignmentOn(directed.day()).equals(Optional.of(assignment));
    }
}
