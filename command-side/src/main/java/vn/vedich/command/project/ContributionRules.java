package vn.vedich.command.project;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.project.MoneyRefusal.ContributionAlreadyRecorded;
import vn.vedich.command.project.MoneyRefusal.QuantityOutOfRange;
import vn.vedich.kernel.id.ContributionId;
import vn.vedich.kernel.project.Contribution;
import vn.vedich.kernel.project.Contribution.InLabour;
import vn.vedich.kernel.project.Contribution.InLand;
import vn.vedich.kernel.project.Contribution.InMoney;
import vn.vedich.kernel.project.ProjectEvent.ContributionRecorded;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;

/** The rules of what people and firms give. */
record ContributionRules(ProjectFacts facts) {

    /** More than anybody has; a million of them can still be summed up. */
    private static final Decimal MOST = Decimal.of(1_000_000_000_000L);

    private static final Decimal NOTHING = Decimal.of(0);

    Optional<Refusal> contributionAlreadyRecorded(ContributionId id) {
        return refuseIf(
                facts.ledger()
                        .events(ContributionRecorded.class)
                        .anyMatch(was -> was.contribution().equals(id)),
                () -> new ContributionAlreadyRecorded(id));
    }

    Optional<Refusal> amountIsZero(Contribution given) {
        return switch (given) {
            case InMoney money -> MoneyRules.amountIsZero(money.amount());
            case InLabour labour -> worthIsZero(labour.worth());
            case InLand land -> worthIsZero(land.worth());
        };
    }

    Optional<Refusal> quantityOutOfRange(Contribution given) {
        return switch (given) {
            case InMoney money -> Optional.empty();
            case InLabour labour -> outOfRange(labour.days());
            case InLand land -> outOfRange(land.squareMetres());
        };
    }

    /** What nobody valued has no worth stated, rather than none. */
    private static Optional<Refusal> worthIsZero(@Nullable Money worth) {
        return worth == null ? Optional.empty() : MoneyRules.amountIsZero(worth);
    }

    private static Optional<Refusal> outOfRange(Decimal quantity) {
        return refuseIf(
                quantity.compareTo(NOTHING) <= 0 || quantity.compareTo(MOST) > 0,
                () -> new QuantityOutOfRange(quantity, MOST));
    }
}
