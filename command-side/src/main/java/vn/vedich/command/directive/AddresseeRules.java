package vn.vedich.command.directive;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.directive.DirectiveRefusal.NotGivenToYou;
import vn.vedich.command.directive.DirectiveRefusal.NotYourReport;
import vn.vedich.command.directive.DirectiveRefusal.OnlyTheLeadReportsDone;
import vn.vedich.kernel.directive.Addressee;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger.Line;

/** The rules of what a unit says of a directive: it was given to the unit, and what it said is its own. */
record AddresseeRules(Directed directed) {

    /** The unit whose act it is. */
    Optional<UnitId> acting() {
        return Optional.ofNullable(directed.act().actor().unit());
    }

    /** The rules of everything that a unit says of what it was given. */
    Rules saying(DirectiveId id, Class<? extends DirectiveEvent> type) {
        return directed.recording(id, type)
                .and(() -> notYourReport(directed.act().corrects()), () -> notGivenToYou(id));
    }

    /** The last that the acting unit said of these kinds. */
    Optional<Line<DirectiveEvent>> lastSaid(Set<Class<? extends DirectiveEvent>> kinds) {
        return directed.facts().ledger().lines().stream()
                .filter(line -> kinds.stream().anyMatch(kind -> kind.isInstance(line.event())))
                .filter(line -> line.event().saidBy().equals(acting()))
                .reduce((earlier, later) -> later);
    }

    Optional<Refusal> notGivenToYou(DirectiveId id) {
        return refuseIf(
                held().isEmpty(), () -> new NotGivenToYou(id, directed.act().occurredOn()));
    }

    Optional<Refusal> onlyTheLeadReportsDone() {
        return refuseIf(
                held().stream().noneMatch(as -> as.role() == Involvement.LEAD),
                () -> new OnlyTheLeadReportsDone(directed.facts()
                        .assignmentOn(directed.day())
                        .map(Assignment::lead)
                        .orElse(null)));
    }

    /** What is to be corrected or annulled, if a unit said it of itself, was said by the acting one. */
    Optional<Refusal> notYourReport(@Nullable EntryId taken) {
        return directed.known().ledger().lines().stream()
                .filter(line -> line.id().equals(taken))
                .findFirst()
                .flatMap(line -> line.event()
                        .saidBy()
                        .filter(by -> !acting().equals(Optional.of(by)))
                        .map(by -> new NotYourReport(line.id(), by)));
    }

    /** Whether it has said so since it was given it. */
    boolean hasAcknowledged() {
        List<Addressee> held = held();
        return !held.isEmpty() && held.getLast().acknowledgedOn() != null;
    }

    /** As whom the unit had it on the day of the act. */
    private List<Addressee> held() {
        return directed.facts().addressees().stream()
                .filter(as -> acting().equals(Optional.of(as.unit())))
                .filter(as -> as.heldDuring(directed.act().occurredOn()))
                .toList();
    }
}
