package vn.vedich.command.project;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.project.MoneyRefusal.PaymentAlreadyRecorded;
import vn.vedich.command.project.MoneyRefusal.PaymentUnknown;
import vn.vedich.command.project.MoneyRefusal.ReversedBeforePaid;
import vn.vedich.command.project.MoneyRefusal.ReversedMoreThanPaid;
import vn.vedich.command.project.MoneyRefusal.VolumeAlreadyRecorded;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.VolumeId;
import vn.vedich.kernel.project.Amounts;
import vn.vedich.kernel.project.Books;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.Payment;
import vn.vedich.kernel.project.Payment.Kind;
import vn.vedich.kernel.project.ProjectEvent.AcceptedVolumeRecorded;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.kernel.value.Money;

/** The rules of accepted work and of what is paid for it and comes back. */
record PaymentRules(ProjectFacts facts) {

    /** An id names one advance, disbursement or reversal. */
    Optional<Refusal> paymentAlreadyRecorded(PaymentId id) {
        boolean taken = books().payment(id).isPresent()
                || books().reversals().anyMatch(back -> back.reversal().equals(id));
        return refuseIf(taken, () -> new PaymentAlreadyRecorded(id));
    }

    boolean isSo(PaymentId id, Kind kind, CapitalLine line, Money amount, LocalDate paidOn) {
        return books().payment(id)
                .filter(was -> was.kind() == kind
                        && was.line().equals(line)
                        && was.amount().equals(amount)
                        && was.paidOn().equals(paidOn))
                .isPresent();
    }

    Optional<Refusal> sumTooLarge(Money more) {
        return MoneyRules.sumTooLarge(books().payments().map(Payment::amount), more);
    }

    /** By how much the line exceeds its allocation on that day with such a payment; null when it does not. */
    @Nullable
    Money beyondAllocation(CapitalLine line, Money amount, LocalDate paidOn) {
        Amounts before = books().amountsOn(line, paidOn);
        long beyond = before.paid() + amount.dong() - before.allocated();
        return beyond > 0 ? new Money(beyond) : null;
    }

    Optional<Refusal> paymentUnknown(PaymentId id) {
        return refuseIf(books().payment(id).isEmpty(), () -> new PaymentUnknown(id));
    }

    Optional<Refusal> reversedBeforePaid(PaymentId id, LocalDate reversedOn) {
        return books().payment(id)
                .filter(payment -> reversedOn.isBefore(payment.paidOn()))
                .map(payment -> new ReversedBeforePaid(id, payment.paidOn()));
    }

    Optional<Refusal> reversedMoreThanPaid(PaymentId id, Money amount) {
        return books().payment(id)
                .map(payment -> payment.amount().dong() - books().reversed(id))
                .filter(remains -> amount.dong() > remains)
                .map(remains -> new ReversedMoreThanPaid(id, new Money(remains)));
    }

    Optional<Refusal> volumeAlreadyRecorded(VolumeId id) {
        return refuseIf(
                facts.ledger()
                        .events(AcceptedVolumeRecorded.class)
                        .anyMatch(was -> was.volume().equals(id)),
                () -> new VolumeAlreadyRecorded(id));
    }

    Optional<Refusal> volumesTooLarge(Money more) {
        return MoneyRules.sumTooLarge(
                facts.ledger().events(AcceptedVolumeRecorded.class).map(AcceptedVolumeRecorded::worth), more);
    }

    private Books books() {
        return facts.books();
    }
}
