package vn.vedich.command.directive;

import static vn.vedich.command.decision.Corrections.correctsProperly;
import static vn.vedich.command.decision.Corrections.happened;
import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.List;
import java.util.Optional;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.directive.DirectiveCommand.GivePartOfDirective;
import vn.vedich.command.directive.DirectiveCommand.NameDirectiveWhole;
import vn.vedich.command.directive.DirectiveRefusal.NotAPartOf;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWholeNamed;
import vn.vedich.kernel.id.DirectiveId;

/** Decides on what is a part of what: a part is a directive of its own, issued by whoever issued the whole or leads it. */
record Dividing(Directed directed, PartRules rules) {

    static Dividing of(Directed directed, DirectiveId whole) {
        return new Dividing(directed, new PartRules(directed, whole));
    }

    /** A correction puts right how the part was issued; that it is a part is corrected as what it is, by naming the whole. */
    Decision<DirectiveEvent> give(GivePartOfDirective c) {
        Optional<DirectiveEvent> issued = rules.issuedWhole().flatMap(whole -> issued(c, whole));
        DirectiveWholeNamed named = new DirectiveWholeNamed(c.directiveId(), c.whole());
        boolean alreadySo = issued.filter(this::isIssued).isPresent() && isNamed(c.whole());
        return directed.decideAll(
                Rules.inOrder(
                        happened(directed.act()),
                        correctsProperly(directed.act(), directed.facts().entries(), DirectiveIssued.class),
                        rules::wholeUnknown,
                        rules::notYoursToDivide,
                        () -> rules.issuedByAnother(c.directiveId(), alreadySo),
                        () -> notAPartOf(c),
                        () -> alreadySo ? Optional.empty() : rules.wholeClosed(),
                        () -> rules.partOfItself(c.directiveId()),
                        () -> givenWrongly(c)),
                alreadySo,
                () -> isCorrection() ? List.of(issued.orElseThrow()) : List.of(issued.orElseThrow(), named));
    }

    Decision<DirectiveEvent> name(NameDirectiveWhole c) {
        return directed.decide(
                directed.recording(c.directiveId(), DirectiveWholeNamed.class)
                        .and(rules::wholeUnknown, () -> rules.partOfItself(c.directiveId())),
                isNamed(c.whole()),
                () -> new DirectiveWholeNamed(c.directiveId(), c.whole()));
    }

    private Optional<Refusal> notAPartOf(GivePartOfDirective c) {
        return refuseIf(isCorrection() && !isNamed(c.whole()), () -> new NotAPartOf(c.directiveId(), c.whole()));
    }

    private Optional<Refusal> givenWrongly(GivePartOfDirective c) {
        return new NamingRules(directed)
                .givenWrongly(c.lead(), c.cooperating())
                .or(() -> rules.partGivenOutside(c.lead(), c.cooperating()));
    }

    private Optional<DirectiveEvent> issued(GivePartOfDirective c, DirectiveIssued whole) {
        return new AddresseeRules(directed)
                .acting()
                .map(by -> new DirectiveIssued(
                        c.directiveId(),
                        by,
                        c.text(),
                        whole.concerned(),
                        whole.criteria(),
                        whole.projects(),
                        rules.whole().sourceOn(directed.day()).orElse(null),
                        new Assignment(c.lead(), c.cooperating()),
                        c.deadline() == null
                                ? rules.whole().deadlineOn(directed.day()).orElse(null)
                                : c.deadline()));
    }

    private boolean isIssued(DirectiveEvent again) {
        return directed.facts()
                .ledger()
                .of(DirectiveIssued.class)
                .anyMatch(line -> line.event().equals(again)
                        && line.occurredOn().equals(directed.act().occurredOn()));
    }

    private boolean isNamed(DirectiveId whole) {
        return directed.facts()
                .ledger()
                .events(DirectiveWholeNamed.class)
                .anyMatch(named -> named.whole().equals(whole));
    }

    private boolean isCorrection() {
        return directed.act().corrects() != null;
    }
}
