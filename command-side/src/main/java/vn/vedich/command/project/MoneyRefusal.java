package vn.vedich.command.project;

import java.time.LocalDate;
import vn.vedich.kernel.id.ContributionId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.VolumeId;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;

/** Every way in which what is said of a project's money can be refused. Spending too much is none of them. */
public sealed interface MoneyRefusal extends ProjectRefusal {

    record AmountIsZero() implements MoneyRefusal {}

    /** All amounts of that kind together are more than one amount of money can be. */
    record SumTooLarge(Money most) implements MoneyRefusal {}

    record FundingLineTwice(CapitalLine line) implements MoneyRefusal {}

    /** A line is allocated to once, and then adjusted. */
    record LineAlreadyAllocated(CapitalLine line) implements MoneyRefusal {}

    record LineNotAllocated(CapitalLine line, LocalDate day) implements MoneyRefusal {}

    /** The id names another advance, disbursement or reversal. */
    record PaymentAlreadyRecorded(PaymentId payment) implements MoneyRefusal {}

    record VolumeAlreadyRecorded(VolumeId volume) implements MoneyRefusal {}

    record ContributionAlreadyRecorded(ContributionId contribution) implements MoneyRefusal {}

    record PaymentUnknown(PaymentId payment) implements MoneyRefusal {}

    /** No more comes back than was paid. */
    record ReversedMoreThanPaid(PaymentId payment, Money remains) implements MoneyRefusal {}

    record ReversedBeforePaid(PaymentId payment, LocalDate paidOn) implements MoneyRefusal {}

    /** Days of labour or square metres that nobody gives. */
    record QuantityOutOfRange(Decimal quantity, Decimal most) implements MoneyRefusal {}
}
