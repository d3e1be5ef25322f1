package vn.vedich.query.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.project.Phase;
import vn.vedich.kernel.project.ProjectEvent.AccountsFinalised;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.query.portfolio.ProjectView.Flag;

/** Finds what ought not to be, and is a fact. */
record Flagging(Standing project) {

    List<Flag> flags() {
        return Arrays.stream(Flag.values()).filter(this::applies).toList();
    }

    private boolean applies(Flag flag) {
        return switch (flag) {
            case NOT_APPROVED ->
                project.started().isPresent() && project.approvedOn().isEmpty();
            case BEYOND_ALLOCATION -> project.account().total().beyond() > 0;
            case PAID_WITHOUT_ALLOCATION -> paidWithoutAllocation();
            case DEBT -> project.account().debt() > 0;
            case COMPLETED_WHILE_SUSPENDED -> completedWhileSuspended();
            case PAID_AFTER_FINAL_ACCOUNTS -> paidAfterFinalAccounts();
        };
    }

    private boolean paidWithoutAllocation() {
        return project.account().lines().stream()
                .anyMatch(line -> line.amounts().paid() > 0 && line.amounts().allocated() == 0);
    }

    private boolean completedWhileSuspended() {
        Optional<Phase> then = project.completed()
                .map(ProjectCompleted::on)
                .flatMap(day -> project.facts().interruptions().itemOn(day))
                .map(Dated.Item::value);
        return then.equals(Optional.of(Phase.SUSPENDED));
    }

    private boolean paidAfterFinalAccounts() {
        return project.finalised()
                .map(AccountsFinalised::on)
                .filter(day -> project.facts()
                        .books()
                        .payments()
                        .anyMatch(payment -> payment.paidOn().isAfter(day)
                                && !payment.paidOn().isAfter(project.day())))
                .isPresent();
    }
}
