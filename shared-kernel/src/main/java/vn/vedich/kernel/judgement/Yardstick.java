package vn.vedich.kernel.judgement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Threshold;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Years;

/**
 * The rules that a unit is held to: a version, the threshold profile assigned to the unit (null while none is) and the
 * programme period.
 */
public record Yardstick(
        CriteriaSetVersion version, @Nullable ProfileId profile, Years period) {

    /** The threshold that a value observed on one day and judged on another must reach, if the profile has one. */
    Optional<Decimal> threshold(List<Threshold> thresholds, LocalDate observedOn, LocalDate judgedOn) {
        int year = yearThatApplies(observedOn, judgedOn);
        return thresholds.stream()
                .filter(t -> t.profile().equals(profile))
                .filter(t -> startOf(t) <= year)
                .max(Comparator.comparingInt(Yardstick::startOf))
                .map(Threshold::value);
    }

    private int yearThatApplies(LocalDate observedOn, LocalDate judgedOn) {
        return switch (version.yearBasis()) {
            case OBSERVED -> observedOn.getYear();
            case JUDGED -> judgedOn.getYear();
            case PERIOD_END -> period.to();
        };
    }

    private static int startOf(Threshold threshold) {
        Integer year = threshold.fromYear();
        return year == null ? Integer.MIN_VALUE : year;
    }
}
