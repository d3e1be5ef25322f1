package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.command.assessment.ValueRefusal.CountNotWhole;
import vn.vedich.command.assessment.ValueRefusal.DenominatorNotPositive;
import vn.vedich.command.assessment.ValueRefusal.FractionIncomplete;
import vn.vedich.command.assessment.ValueRefusal.MoneyNotWhole;
import vn.vedich.command.assessment.ValueRefusal.NumeratorAboveDenominator;
import vn.vedich.command.assessment.ValueRefusal.PercentageDoesNotFollow;
import vn.vedich.command.assessment.ValueRefusal.PercentageOutOfRange;
import vn.vedich.command.assessment.ValueRefusal.ValueNegative;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.kernel.assessment.Measured.Quantity;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.value.Decimal;

/** The rules of a number: what it can be, and that it follows from what it was counted from. */
record QuantityRules(IndicatorId indicator, Quantity quantity) {

    private static final Decimal NOTHING = Decimal.of(0);
    private static final Decimal ALL = Decimal.of(100);
    private static final String MONEY = "dong";

    Optional<Refusal> broken(Measure measure) {
        return switch (measure) {
            case Measure.PercentAtLeast m -> percentage();
            case Measure.PercentAtMost m -> percentage();
            case Measure.NoneAllowed m -> number().and(this::countNotWhole).firstBroken();
            case Measure.AmountAtLeast m ->
                number().and(() -> moneyNotWhole(m.unit())).firstBroken();
            case Measure.MetOrNot m -> Optional.empty();
            case Measure.Described m -> Optional.empty();
            case Measure.Composite m -> Optional.empty();
        };
    }

    Optional<Refusal> percentageOutOfRange() {
        Decimal value = quantity.value();
        return refuseIf(
                value.compareTo(NOTHING) < 0 || value.compareTo(ALL) > 0,
                () -> new PercentageOutOfRange(indicator, value));
    }

    Optional<Refusal> valueNegative() {
        return Stream.of(Optional.of(quantity.value()), Optional.ofNullable(quantity.numerator()))
                .flatMap(Optional::stream)
                .filter(Decimal::isNegative)
                .findFirst()
                .map(negative -> new ValueNegative(indicator, negative));
    }

    Optional<Refusal> countNotWhole() {
        return refuseIf(!isWhole(quantity.value()), () -> new CountNotWhole(indicator, quantity.value()));
    }

    Optional<Refusal> moneyNotWhole(MeasurementUnit unit) {
        boolean money = unit.value().startsWith(MONEY);
        return refuseIf(money && !isWhole(quantity.value()), () -> new MoneyNotWhole(indicator, quantity.value()));
    }

    Optional<Refusal> fractionIncomplete() {
        return refuseIf(
                (quantity.numerator() == null) != (quantity.denominator() == null),
                () -> new FractionIncomplete(indicator));
    }

    Optional<Refusal> denominatorNotPositive() {
        Decimal denominator = quantity.denominator();
        return denominator == null
                ? Optional.empty()
                : refuseIf(
                        denominator.number().signum() <= 0, () -> new DenominatorNotPositive(indicator, denominator));
    }

    Optional<Refusal> numeratorAboveDenominator() {
        Decimal numerator = quantity.numerator();
        Decimal denominator = quantity.denominator();
        return numerator == null || denominator == null
                ? Optional.empty()
                : refuseIf(
                        numerator.compareTo(denominator) > 0,
                        () -> new NumeratorAboveDenominator(indicator, numerator, denominator));
    }

    Optional<Refusal> percentageDoesNotFollow() {
        Decimal numerator = quantity.numerator();
        Decimal denominator = quantity.denominator();
        return numerator == null || denominator == null
                ? Optional.empty()
                : refuseIf(
                        !follows(quantity.value().number(), numerator.number(), denominator.number()),
                        () -> new PercentageDoesNotFollow(indicator, quantity.value(), numerator, denominator));
    }

    private Optional<Refusal> percentage() {
        return Rules.inOrder(
                        this::percentageOutOfRange,
                        this::fractionIncomplete,
                        this::denominatorNotPositive,
                        this::valueNegative,
                        this::numeratorAboveDenominator,
                        this::percentageDoesNotFollow)
                .firstBroken();
    }

    private Rules number() {
        return Rules.inOrder(this::fractionIncomplete, this::denominatorNotPositive, this::valueNegative);
    }

    /** Whether |value − 100·n/d| is at most half a unit of the value's last digit, reckoned without dividing. */
    private static boolean follows(BigDecimal value, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal lastDigit = BigDecimal.ONE.movePointLeft(Math.max(value.scale(), 0));
        BigDecimal off = value.multiply(denominator)
                .subtract(numerator.multiply(ALL.number()))
                .abs();
        return off.multiply(BigDecimal.TWO).compareTo(lastDigit.multiply(denominator)) <= 0;
    }

    private static boolean isWhole(Decimal number) {
        return number.number().scale() <= 0;
    }
}
