package vn.vedich.kernel.judgement;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.value.Decimal;

/**
 * One value held to one rule.
 *
 * @param part the part of a composite, otherwise null
 * @param value the number that was measured, if it was a number
 * @param threshold what it was held to; null when the measure has none, or none is known under the unit's profile
 * @param distance how far the value lies on the good side of the threshold; negative when it falls short
 * @param outcome what came of it
 */
public record Check(
        @Nullable PartId part,
        @Nullable Decimal value,
        @Nullable Decimal threshold,
        @Nullable Decimal distance,
        Outcome outcome) {

    /** What came of holding a value to a rule. */
    public enum Outcome {
        MET,
        UNMET,
        /** The profile has no threshold for it, so nobody can say. */
        NO_THRESHOLD,
        /** The value has another form than the measure asks for, as after an amendment, or a part is missing. */
        NOT_MEASURED
    }

    static Check plain(@Nullable PartId part, boolean met) {
        return new Check(part, null, null, null, met ? Outcome.MET : Outcome.UNMET);
    }

    static Check held(@Nullable PartId part, Decimal value, Decimal threshold, Decimal distance) {
        return new Check(part, value, threshold, distance, distance.isNegative() ? Outcome.UNMET : Outcome.MET);
    }

    static Check noThreshold(@Nullable PartId part, Decimal value) {
        return new Check(part, value, null, null, Outcome.NO_THRESHOLD);
    }

    static Check notMeasured(@Nullable PartId part) {
        return new Check(part, null, null, null, Outcome.NOT_MEASURED);
    }

    boolean isMet() {
        return outcome == Outcome.MET;
    }
}
