package vn.vedich.command.directive;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vedich.command.decision.Hierarchy;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveAlreadyIssued;
import vn.vedich.command.directive.DirectiveRefusal.NotYourReport;
import vn.vedich.command.directive.DirectiveRefusal.NotYoursToDivide;
import vn.vedich.command.directive.DirectiveRefusal.PartGivenOutside;
import vn.vedich.command.directive.DirectiveRefusal.PartOfItself;
import vn.vedich.command.directive.DirectiveRefusal.WholeClosed;
import vn.vedich.command.directive.DirectiveRefusal.WholeUnknown;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;

/** The rules of being a part of a whole, which is another directive. */
record PartRules(Directed directed, DirectiveId wholeId) {

    DirectiveFacts whole() {
        return directed.references().directive(wholeId);
    }

    Optional<DirectiveIssued> issuedWhole() {
        return whole().issued();
    }

    Optional<Refusal> wholeUnknown() {
        return refuseIf(whole().issued().isEmpty(), () -> new WholeUnknown(wholeId));
    }

    Optional<Refusal> wholeClosed() {
        return refuseIf(
                whole().standingOn(directed.day()).filter(Standing::isClosed).isPresent(),
                () -> new WholeClosed(wholeId));
    }

    Optional<Refusal> notYoursToDivide() {
        Optional<UnitId> acting = acting();
        boolean leads =
                whole().assignmentOn(directed.day()).map(Assignment::lead).equals(acting);
        boolean issued = issuedWhole().map(DirectiveIssued::issuer).equals(acting);
        return refuseIf(acting.isEmpty() || !(leads || issued), () -> new NotYoursToDivide(wholeId));
    }

    /** Nobody gives out as a part what is there already, and only who issued a part puts right how. */
    Optional<Refusal> issuedByAnother(DirectiveId part, boolean alreadySo) {
        EntryId corrected = directed.act().corrects();
        if (corrected == null) {
            return refuseIf(
                    !alreadySo && directed.facts().issued().isPresent(), () -> new DirectiveAlreadyIssued(part));
        }
        return directed.known()
                .issued()
                .map(DirectiveIssued::issuer)
                .filter(issuer -> !acting().equals(Optional.of(issuer)))
                .map(issuer -> new NotYourReport(corrected, issuer));
    }

    /** Whatever the whole is a part of itself is asked too. */
    Optional<Refusal> partOfItself(DirectiveId part) {
        Set<DirectiveId> seen = new HashSet<>();
        Optional<DirectiveId> at = Optional.of(wholeId);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(part)) {
                return Optional.of(new PartOfItself(part));
            }
            at = directed.references().directive(at.get()).wholes().last().map(item -> item.value());
        }
        return Optional.empty();
    }

    /** Who leads a directive commands its own units and those that were told to help, nobody else. */
    Optional<Refusal> partGivenOutside(UnitId lead, List<UnitId> cooperating) {
        return Stream.concat(Stream.of(lead), cooperating.stream())
                .filter(unit -> whole().involvementOf(unit, directed.day()).isEmpty())
                .filter(unit -> !isOwnOrBelow(unit))
                .findFirst()
                .map(PartGivenOutside::new);
    }

    private boolean isOwnOrBelow(UnitId unit) {
        return acting().filter(own ->
                        own.equals(unit) || new Hierarchy(directed.references(), directed.day()).isBelow(unit, own))
                .isPresent();
    }

    private Optional<UnitId> acting() {
        return new AddresseeRules(directed).acting();
    }
}
