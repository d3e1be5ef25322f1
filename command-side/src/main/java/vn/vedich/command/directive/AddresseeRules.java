package vn.vedich.command.directive;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.directive.DirectiveRefusal.NotGivenToYou;
import vn.vedich.command.directive.DirectiveRefusal.NotYourReport;
import vn.vedich.command.directive.DirectiveRefusal.OnlyTheLeadReportsDone;
import vn.vedich.kernel.directive.Addressee;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;

/** The rules of what a unit says of a directive: it was given to the unit, and what it said is its own. */
record AddresseeRules(Directed directed) {

    /** The unit whose act it is. */
    Optional<UnitId> acting() {
        return Optional.ofNullable(directed.act().actor().unit());
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
                .flatMap(line -> SpeakerRules.speaker(line.event())
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
