package vn.vedich.command.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Decimal;

/** What is wrong with a value that was to be recorded. */
public sealed interface ValueRefusal extends AssessmentRefusal {

    record TooManyValues(int given, int most) implements ValueRefusal {}

    /** Two values of one indicator, of one day and one village, given at once. */
    record ObservedTwice(
            IndicatorId indicator,
            LocalDate observedOn,
            @Nullable UnitId village) implements ValueRefusal {}

    record IndicatorNotInSet(IndicatorId indicator) implements ValueRefusal {}

    /** The measure asks for another form: {@code yes-no}, {@code quantity}, {@code parts} or {@code words}. */
    record ValueDoesNotFit(IndicatorId indicator, String asked, String given) implements ValueRefusal {}

    record PartMissing(IndicatorId indicator, PartId part) implements ValueRefusal {}

    record PartUnknown(IndicatorId indicator, PartId part) implements ValueRefusal {}

    record PartGivenTwice(IndicatorId indicator, PartId part) implements ValueRefusal {}

    /** A percentage lies between 0 and 100. */
    record PercentageOutOfRange(IndicatorId indicator, Decimal value) implements ValueRefusal {}

    record ValueNegative(IndicatorId indicator, Decimal value) implements ValueRefusal {}

    /** What must not be there is counted in whole numbers. */
    record CountNotWhole(IndicatorId indicator, Decimal value) implements ValueRefusal {}

    /** Money is counted in whole đồng. */
    record MoneyNotWhole(IndicatorId indicator, Decimal value) implements ValueRefusal {}

    /** A numerator comes with its denominator, and the other way round. */
    record FractionIncomplete(IndicatorId indicator) implements ValueRefusal {}

    record DenominatorNotPositive(IndicatorId indicator, Decimal denominator) implements ValueRefusal {}

    record NumeratorAboveDenominator(IndicatorId indicator, Decimal numerator, Decimal denominator)
            implements ValueRefusal {}

    /** The percentage is not what its numerator and denominator make, rounded to the digits that were stated. */
    record PercentageDoesNotFollow(IndicatorId indicator, Decimal value, Decimal numerator, Decimal denominator)
            implements ValueRefusal {}

    record MeasurementUnitMissing(IndicatorId indicator, MeasurementUnit asked) implements ValueRefusal {}

    record MeasurementUnitDiffers(IndicatorId indicator, MeasurementUnit asked, MeasurementUnit given)
            implements ValueRefusal {}

    /** Only an amount is counted in a unit. */
    record MeasurementUnitNotAsked(IndicatorId indicator, MeasurementUnit given) implements ValueRefusal {}

    /** A period is summed up when it is over. */
    record PeriodNotOver(IndicatorId indicator, LocalDate lastDay) implements ValueRefusal {}

    record VillageUnknown(UnitId village, LocalDate day) implements ValueRefusal {}

    record VillageNotBelowUnit(UnitId village, UnitId unit, LocalDate day) implements ValueRefusal {}
}
