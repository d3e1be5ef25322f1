package vn.vedich.command.project;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.project.MoneyRefusal.AmountIsZero;
import vn.vedich.command.project.MoneyRefusal.SumTooLarge;
import vn.vedich.kernel.value.Money;

/** The rules of every amount. */
final class MoneyRules {

    private static final Money MOST = new Money(Money.MOST);

    private MoneyRules() {}

    static Optional<Refusal> amountIsZero(Money amount) {
        return refuseIf(amount.isNone(), AmountIsZero::new);
    }

    /** What is summed up stays an amount of money, so that no sum is ever too large to be shown exactly. */
    static Optional<Refusal> sumTooLarge(Stream<Money> before, Money more) {
        long room = Money.MOST - more.dong();
        return refuseIf(before.mapToLong(Money::dong).sum() > room, () -> new SumTooLarge(MOST));
    }
}
