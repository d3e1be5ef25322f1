package vn.vedich.command.project;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.project.Books;
import vn.vedich.kernel.project.Payment;
import vn.vedich.kernel.project.Phase;
import vn.vedich.kernel.project.ProjectEvent.CapitalAdjusted;
import vn.vedich.kernel.project.ProjectEvent.CapitalAllocated;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.kernel.project.ProjectEvent.ProjectProgressReported;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.project.ProjectFacts;

/**
 * Whether everything that is known of a project has something to stand on. New entries are held to this one by one; a
 * correction or an annulment could take it away from those that came later.
 */
record Coherence(ProjectFacts facts) {

    boolean holds() {
        return isOpenedBeforeAll()
                && workHasBegun()
                && interruptionsTakeTurns()
                && accountsFollowTheCompletion()
                && facts.ledger().events(CapitalAdjusted.class).allMatch(this::isAllocatedBeforeItIsAdjusted)
                && books().reversals().allMatch(this::givesBackWhatWasPaid);
    }

    boolean interruptionsTakeTurns() {
        List<Phase> inTurn =
                facts.interruptions().items().stream().map(Dated.Item::value).toList();
        return Stream.iterate(0, n -> n < inTurn.size(), n -> n + 1)
                .allMatch(n -> inTurn.get(n) == (n % 2 == 0 ? Phase.SUSPENDED : Phase.UNDER_WAY));
    }

    /** The days on which work is known to have gone on, stood still or been taken up again. */
    static Stream<LocalDate> daysOfWork(ProjectFacts facts) {
        return Stream.concat(
                facts.ledger().events(ProjectProgressReported.class).map(ProjectProgressReported::observedOn),
                facts.interruptions().items().stream().map(Dated.Item::from));
    }

    private boolean isOpenedBeforeAll() {
        return facts.isOpened() || facts.ledger().lines().isEmpty();
    }

    private boolean workHasBegun() {
        Stream<LocalDate> done = facts.completed().map(ProjectCompleted::on).stream();
        LocalDate begun = facts.started().map(ProjectStarted::from).orElse(LocalDate.MAX);
        return Stream.concat(daysOfWork(facts), done).noneMatch(day -> day.isBefore(begun));
    }

    private boolean accountsFollowTheCompletion() {
        LocalDate done = facts.completed().map(ProjectCompleted::on).orElse(LocalDate.MAX);
        return facts.finalised().stream().noneMatch(accounts -> accounts.on().isBefore(done));
    }

    private boolean isAllocatedBeforeItIsAdjusted(CapitalAdjusted adjustment) {
        return facts.ledger()
                .events(CapitalAllocated.class)
                .filter(allocation -> allocation.line().equals(adjustment.line()))
                .anyMatch(allocation -> !adjustment.from().isBefore(allocation.from()));
    }

    private boolean givesBackWhatWasPaid(DisbursementReversed back) {
        return books().payment(back.payment())
                .filter(payment -> !back.reversedOn().isBefore(payment.paidOn()))
                .map(Payment::amount)
                .filter(amount -> books().reversed(back.payment()) <= amount.dong())
                .isPresent();
    }

    private Books books() {
        return facts.books();
    }
}
