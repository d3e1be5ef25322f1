package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vedich.command.assessment.ValueRefusal.PartGivenTwice;
import vn.vedich.command.assessment.ValueRefusal.PartMissing;
import vn.vedich.command.assessment.ValueRefusal.PartUnknown;
import vn.vedich.command.assessment.ValueRefusal.ValueDoesNotFit;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Measured.PartValue;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.PartId;

/** The rules of what was measured: it has the form that the measure asks for, and its numbers can be true. */
record MeasuredRules(IndicatorId indicator) {

    private static final String YES_NO = "yes-no";
    private static final String QUANTITY = "quantity";
    private static final String PARTS = "parts";
    private static final String WORDS = "words";

    Optional<Refusal> broken(Measure measure, Measured measured) {
        return Rules.inOrder(() -> valueDoesNotFit(measure, measured), () -> ofItsForm(measure, measured))
                .firstBroken();
    }

    Optional<Refusal> valueDoesNotFit(Measure measure, Measured measured) {
        String asked = formAskedBy(measure);
        String given = formOf(measured);
        return refuseIf(!asked.equals(given), () -> new ValueDoesNotFit(indicator, asked, given));
    }

    Optional<Refusal> partGivenTwice(Measured.Parts given) {
        Set<PartId> seen = new HashSet<>();
        return given.parts().stream()
                .map(PartValue::part)
                .filter(part -> !seen.add(part))
                .findFirst()
                .map(part -> new PartGivenTwice(indicator, part));
    }

    Optional<Refusal> partUnknown(Measure.Composite asked, Measured.Parts given) {
        List<PartId> known = asked.parts().stream().map(Measure.Part::id).toList();
        return given.parts().stream()
                .map(PartValue::part)
                .filter(part -> !known.contains(part))
                .findFirst()
                .map(part -> new PartUnknown(indicator, part));
    }

    Optional<Refusal> partMissing(Measure.Composite asked, Measured.Parts given) {
        return asked.parts().stream()
                .map(Measure.Part::id)
                .filter(part -> valueOf(part, given).isEmpty())
                .findFirst()
                .map(part -> new PartMissing(indicator, part));
    }

    private Optional<Refusal> ofItsForm(Measure measure, Measured measured) {
        if (measured instanceof Measured.Quantity quantity) {
            return new QuantityRules(indicator, quantity).broken(measure);
        }
        return measure instanceof Measure.Composite asked && measured instanceof Measured.Parts given
                ? parts(asked, given)
                : Optional.empty();
    }

    private Optional<Refusal> parts(Measure.Composite asked, Measured.Parts given) {
        return Rules.inOrder(
                        () -> partGivenTwice(given),
                        () -> partUnknown(asked, given),
                        () -> partMissing(asked, given),
                        () -> firstBrokenPart(asked, given))
                .firstBroken();
    }

    private Optional<Refusal> firstBrokenPart(Measure.Composite asked, Measured.Parts given) {
        return asked.parts().stream()
                .flatMap(part -> valueOf(part.id(), given).flatMap(value -> broken(part.measure(), value)).stream())
                .findFirst();
    }

    private static Optional<Measured> valueOf(PartId part, Measured.Parts given) {
        return given.parts().stream()
                .filter(value -> value.part().equals(part))
                .map(PartValue::value)
                .findFirst();
    }

    private static String formAskedBy(Measure measure) {
        return switch (measure) {
            case Measure.MetOrNot m -> YES_NO;
            case Measure.NoneAllowed m -> QUANTITY;
            case Measure.PercentAtLeast m -> QUANTITY;
            case Measure.PercentAtMost m -> QUANTITY;
            case Measure.AmountAtLeast m -> QUANTITY;
            case Measure.Composite m -> PARTS;
            case Measure.Described m -> WORDS;
        };
    }

    private static String formOf(Measured measured) {
        return switch (measured) {
            case Measured.YesNo m -> YES_NO;
            case Measured.Quantity m -> QUANTITY;
            case Measured.Parts m -> PARTS;
            case Measured.Words m -> WORDS;
        };
    }
}
