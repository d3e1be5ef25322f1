package vn.vedich.standalone.district;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Measured.PartValue;
import vn.vedich.kernel.assessment.Measured.Quantity;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.Threshold;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** Finds plausible values on the wanted side of a threshold. */
record Measuring(ProfileId profile, Chance chance) {

    private static final int HOUSEHOLDS = 400;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Measured value(Measure measure, boolean reached) {
        return switch (measure) {
            case Measure.MetOrNot m -> new Measured.YesNo(reached);
            case Measure.NoneAllowed m -> count(reached ? 0 : chance.between(3, 40));
            case Measure.PercentAtLeast m -> atLeast(threshold(m.thresholds()), reached);
            case Measure.PercentAtMost m -> atMost(threshold(m.thresholds()), reached);
            case Measure.AmountAtLeast m -> amount(threshold(m.thresholds()), reached);
            case Measure.Composite m ->
                new Measured.Parts(m.parts().stream()
                        .map(part -> new PartValue(part.id(), value(part.measure(), reached)))
                        .toList());
            case Measure.Described m -> new Measured.Words(Text.of("Giá trị hư cấu (invented)."), reached);
        };
    }

    static @Nullable MeasurementUnit unitOf(Measure measure) {
        return measure instanceof Measure.AmountAtLeast amount ? amount.unit() : null;
    }

    private Quantity atLeast(BigDecimal threshold, boolean reached) {
        int needed = counted(threshold, RoundingMode.CEILING);
        int found = reached
                ? Math.min(HOUSEHOLDS, needed + chance.between(0, 20))
                : Math.max(0, needed - chance.between(5, 60));
        return share(found);
    }

    private Quantity atMost(BigDecimal threshold, boolean reached) {
        int allowed = counted(threshold, RoundingMode.FLOOR);
        return share(reached ? Math.max(0, allowed - chance.between(0, 10)) : allowed + chance.between(5, 40));
    }

    private static int counted(BigDecimal percent, RoundingMode rounding) {
        return percent.multiply(BigDecimal.valueOf(HOUSEHOLDS))
                .divide(HUNDRED, 0, rounding)
                .intValueExact();
    }

    /** A percentage to one decimal, with what it was counted from. */
    private static Quantity share(int found) {
        BigDecimal percent = BigDecimal.valueOf(found)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(HOUSEHOLDS), 2, RoundingMode.UNNECESSARY);
        return new Quantity(new Decimal(percent), Decimal.of(found), Decimal.of(HOUSEHOLDS));
    }

    private Quantity amount(BigDecimal threshold, boolean reached) {
        long thousands = threshold.longValueExact() / 1000;
        long found = reached ? thousands + chance.between(0, 900) : thousands - chance.between(500, 6000);
        return count(found * 1000);
    }

    private static Quantity count(long found) {
        return new Quantity(Decimal.of(found), null, null);
    }

    private BigDecimal threshold(List<Threshold> thresholds) {
        return thresholds.stream()
                .filter(t -> t.profile().equals(profile))
                .filter(t -> begin(t) <= Workdays.YEAR)
                .max(Comparator.comparingInt(Measuring::begin))
                .orElseThrow()
                .value()
                .number();
    }

    private static int begin(Threshold threshold) {
        Integer year = threshold.fromYear();
        return year == null ? Integer.MIN_VALUE : year;
    }
}
