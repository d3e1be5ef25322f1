package vn.vedich.kernel.judgement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.Threshold;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.value.Decimal;

/** Holds one measured value to its measure. */
record Measuring(Yardstick yardstick, LocalDate observedOn, LocalDate judgedOn) {

    List<Check> check(Measure measure, Measured measured) {
        return measure instanceof Measure.Composite composite
                ? composite.parts().stream()
                        .map(part -> check(part.id(), part.measure(), valueOf(part.id(), measured)))
                        .toList()
                : List.of(check(null, measure, Optional.of(measured)));
    }

    private Check check(@Nullable PartId part, Measure measure, Optional<Measured> measured) {
        return switch (measure) {
            case Measure.MetOrNot m -> yesOrNo(part, measured);
            case Measure.NoneAllowed m -> none(part, measured);
            case Measure.PercentAtLeast m -> atLeast(part, m.thresholds(), measured);
            case Measure.AmountAtLeast m -> atLeast(part, m.thresholds(), measured);
            case Measure.PercentAtMost m -> atMost(part, m.thresholds(), measured);
            case Measure.Described m -> described(part, measured);
            case Measure.Composite m -> Check.notMeasured(part);
        };
    }

    private static Check yesOrNo(@Nullable PartId part, Optional<Measured> measured) {
        return measured.orElse(null) instanceof Measured.YesNo answer
                ? Check.plain(part, answer.met())
                : Check.notMeasured(part);
    }

    private static Check described(@Nullable PartId part, Optional<Measured> measured) {
        return measured.orElse(null) instanceof Measured.Words words
                ? Check.plain(part, words.met())
                : Check.notMeasured(part);
    }

    private static Check none(@Nullable PartId part, Optional<Measured> measured) {
        return number(measured)
                .map(n -> Check.held(part, n, Decimal.of(0), Decimal.of(0).minus(n)))
                .orElse(Check.notMeasured(part));
    }

    private Check atLeast(@Nullable PartId part, List<Threshold> thresholds, Optional<Measured> measured) {
        return number(measured)
                .map(n -> threshold(thresholds)
                        .map(t -> Check.held(part, n, t, n.minus(t)))
                        .orElse(Check.noThreshold(part, n)))
                .orElse(Check.notMeasured(part));
    }

    private Check atMost(@Nullable PartId part, List<Threshold> thresholds, Optional<Measured> measured) {
        return number(measured)
                .map(n -> threshold(thresholds)
                        .map(t -> Check.held(part, n, t, t.minus(n)))
                        .orElse(Check.noThreshold(part, n)))
                .orElse(Check.notMeasured(part));
    }

    private Optional<Decimal> threshold(List<Threshold> thresholds) {
        return yardstick.threshold(thresholds, observedOn, judgedOn);
    }

    private static Optional<Decimal> number(Optional<Measured> measured) {
        return measured.filter(Measured.Quantity.class::isInstance).map(m -> ((Measured.Quantity) m).value());
    }

    private static Optional<Measured> valueOf(PartId part, Measured measured) {
        return measured instanceof Measured.Parts parts
                ? parts.parts().stream()
                        .filter(p -> p.part().equals(part))
                        .map(Measured.PartValue::value)
                        .findFirst()
                : Optional.empty();
    }
}
