package vn.vedich.command.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.criteria.CriteriaRefusal.ProfileUnknown;
import vn.vedich.command.criteria.CriteriaRefusal.ThresholdNotWhole;
import vn.vedich.command.criteria.CriteriaRefusal.ThresholdOutOfRange;
import vn.vedich.command.criteria.CriteriaRefusal.ThresholdTwice;
import vn.vedich.command.criteria.CriteriaRefusal.ThresholdYearOutsidePeriod;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rule;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.Threshold;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Years;

/** What a threshold may be, in every measure of a version and within the period of its set. */
record ThresholdRules(CriteriaSetVersion version, Years period) {

    private static final Decimal ALL = Decimal.of(100);

    /** A threshold of an indicator or of one of its parts; the unit is null for a percentage. */
    private record Asked(IndicatorId indicator, @Nullable MeasurementUnit unit, Threshold threshold) {

        boolean isOutOfRange() {
            Decimal value = threshold.value();
            return value.isNegative() || (unit == null && value.compareTo(ALL) > 0);
        }

        boolean isBrokenDong() {
            return unit != null
                    && (unit.value() + "-").startsWith("dong-")
                    && threshold.value().number().scale() > 0;
        }
    }

    /** From which year on under which profile; null from the start. */
    private record From(ProfileId profile, @Nullable Integer year) {

        static From of(Threshold threshold) {
            return new From(threshold.profile(), threshold.fromYear());
        }
    }

    Rule[] inOrder() {
        return new Rule[] {
            this::profileUnknown,
            this::thresholdTwice,
            this::thresholdOutOfRange,
            this::thresholdNotWhole,
            this::thresholdYearOutsidePeriod
        };
    }

    private Optional<Refusal> profileUnknown() {
        return first(a -> !version.hasProfile(a.threshold().profile()))
                .map(a -> new ProfileUnknown(a.indicator(), a.threshold().profile()));
    }

    private Optional<Refusal> thresholdTwice() {
        return measures()
                .flatMap(ThresholdRules::repeated)
                .findFirst()
                .map(a -> new ThresholdTwice(a.indicator(), a.threshold().profile()));
    }

    private static Stream<Asked> repeated(List<Asked> measure) {
        Set<From> seen = new HashSet<>();
        return measure.stream().filter(a -> !seen.add(From.of(a.threshold())));
    }

    private Optional<Refusal> thresholdOutOfRange() {
        return first(Asked::isOutOfRange)
                .map(a -> new ThresholdOutOfRange(a.indicator(), a.threshold().value()));
    }

    private Optional<Refusal> thresholdNotWhole() {
        return first(Asked::isBrokenDong)
                .map(a -> new ThresholdNotWhole(a.indicator(), a.threshold().value()));
    }

    Optional<Refusal> thresholdYearOutsidePeriod() {
        return asked().flatMap(a -> Stream.ofNullable(a.threshold().fromYear())
                        .filter(year -> !period.contains(year))
                        .<Refusal>map(year -> new ThresholdYearOutsidePeriod(a.indicator(), year)))
                .findFirst();
    }

    private Optional<Asked> first(Predicate<Asked> broken) {
        return asked().filter(broken).findFirst();
    }

    private Stream<Asked> asked() {
        return measures().flatMap(List::stream);
    }

    /** The thresholds of each measure, those of a composite's parts one by one. */
    private Stream<List<Asked>> measures() {
        return version.indicators().flatMap(i -> thresholds(i, i.measure()));
    }

    private static Stream<List<Asked>> thresholds(Indicator i, Measure measure) {
        return switch (measure) {
            case Measure.PercentAtLeast m -> Stream.of(asked(i, null, m.thresholds()));
            case Measure.PercentAtMost m -> Stream.of(asked(i, null, m.thresholds()));
            case Measure.AmountAtLeast m -> Stream.of(asked(i, m.unit(), m.thresholds()));
            case Measure.Composite m -> m.parts().stream().flatMap(part -> thresholds(i, part.measure()));
            case Measure.MetOrNot m -> Stream.empty();
            case Measure.NoneAllowed m -> Stream.empty();
            case Measure.Described m -> Stream.empty();
        };
    }

    private static List<Asked> asked(Indicator i, @Nullable MeasurementUnit unit, List<Threshold> thresholds) {
        return thresholds.stream().map(t -> new Asked(i.id(), unit, t)).toList();
    }
}
