package vn.vedich.command.project;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.project.MoneyRefusal.LineAlreadyAllocated;
import vn.vedich.command.project.MoneyRefusal.LineNotAllocated;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.ProjectEvent.CapitalAllocated;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.kernel.value.Money;

/** The rules of what lines are allocated. */
record CapitalRules(ProjectFacts facts) {

    Optional<Refusal> lineAlreadyAllocated(CapitalLine line) {
        return allocation(line).map(was -> new LineAlreadyAllocated(line));
    }

    Optional<Refusal> lineNotAllocated(CapitalLine line, LocalDate day) {
        return refuseIf(
                allocation(line).filter(was -> !was.from().isAfter(day)).isEmpty(),
                () -> new LineNotAllocated(line, day));
    }

    /** Whether the line has that amount on that day already. */
    boolean isSo(CapitalLine line, Money amount, LocalDate day) {
        return facts.books().allocations(line).on(day).equals(Optional.of(amount));
    }

    private Optional<CapitalAllocated> allocation(CapitalLine line) {
        return facts.ledger()
                .events(CapitalAllocated.class)
                .filter(allocated -> allocated.line().equals(line))
                .findFirst();
    }
}
