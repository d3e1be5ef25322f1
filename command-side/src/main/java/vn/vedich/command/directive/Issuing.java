package vn.vedich.command.directive;

import static vn.vedich.command.decision.Corrections.correctsProperly;
import static vn.vedich.command.decision.Corrections.happened;
import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.directive.DirectiveCommand.AmendDirective;
import vn.vedich.command.directive.DirectiveCommand.IssueDirective;
import vn.vedich.command.directive.DirectiveCommand.NameDirectiveSource;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveAlreadyIssued;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAmended;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveSourceNamed;
import vn.vedich.kernel.id.UnitId;

/** Decides on what a directive says: how it is issued, amended, and on which conclusion it rests. */
record Issuing(Directed directed) {

    Decision<DirectiveEvent> issue(IssueDirective c) {
        NamingRules naming = new NamingRules(directed);
        DirectiveIssued issued = issued(c);
        return directed.decide(
                Rules.inOrder(
                        happened(directed.act()),
                        correctsProperly(directed.act(), directed.facts().entries(), DirectiveIssued.class),
                        () -> directiveAlreadyIssued(issued),
                        () -> naming.cooperatingWithoutLead(c.lead(), c.cooperating()),
                        () -> naming.unitUnknown(c.issuer()),
                        () -> naming.concernedWrongly(c.concerned()),
                        () -> naming.givenWrongly(c.lead(), c.cooperating()),
                        () -> naming.criteriaWrongly(c.criteria()),
                        () -> naming.projectsWrongly(c.projects()),
                        () -> directed.links().conclusionUnknown(c.source())),
                isIssued(issued),
                () -> issued);
    }

    Decision<DirectiveEvent> amend(AmendDirective c) {
        return directed.decide(
                directed.recording(c.directiveId(), DirectiveAmended.class),
                directed.facts().textOn(directed.day()).equals(Optional.of(c.text())),
                () -> new DirectiveAmended(c.directiveId(), c.text()));
    }

    Decision<DirectiveEvent> nameSource(NameDirectiveSource c) {
        return directed.decide(
                directed.recording(c.directiveId(), DirectiveSourceNamed.class)
                        .and(() -> directed.links().conclusionUnknown(c.source())),
                directed.facts().sourceOn(directed.act().today()).equals(Optional.of(c.source())),
                () -> new DirectiveSourceNamed(c.directiveId(), c.source()));
    }

    /** A directive is issued once; saying the same again is no offence. */
    private Optional<Refusal> directiveAlreadyIssued(DirectiveIssued again) {
        return refuseIf(
                directed.facts().issued().isPresent() && !isIssued(again),
                () -> new DirectiveAlreadyIssued(again.directiveId()));
    }

    private boolean isIssued(DirectiveIssued again) {
        return directed.facts()
                .ledger()
                .of(DirectiveIssued.class)
                .anyMatch(line -> line.event().equals(again)
                        && line.occurredOn().equals(directed.act().occurredOn()));
    }

    private static DirectiveIssued issued(IssueDirective c) {
        return new DirectiveIssued(
                c.directiveId(),
                c.issuer(),
                c.text(),
                c.concerned(),
                c.criteria(),
                c.projects(),
                c.source(),
                assignment(c.lead(), c.cooperating()),
                c.deadline());
    }

    private static @Nullable Assignment assignment(@Nullable UnitId lead, List<UnitId> cooperating) {
        return lead == null ? null : new Assignment(lead, cooperating);
    }
}
