package vn.vedich.kernel.assessment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** What was measured, in the form that the indicator's measure asks for. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Measured.YesNo.class, name = "yes-no"),
    @JsonSubTypes.Type(value = Measured.Quantity.class, name = "quantity"),
    @JsonSubTypes.Type(value = Measured.Parts.class, name = "parts"),
    @JsonSubTypes.Type(value = Measured.Words.class, name = "words")
})
public sealed interface Measured {

    /** It is so, or it is not; for {@code met-or-not}. */
    record YesNo(boolean met) implements Measured {}

    /**
     * An exact number; for percentages, amounts, and a count of what must not be there.
     *
     * @param value percent for percentages, otherwise in the indicator's unit
     * @param numerator what was counted, where it is known
     * @param denominator out of how many, where it is known
     */
    record Quantity(
            Decimal value,
            @Nullable Decimal numerator,
            @Nullable Decimal denominator) implements Measured {}

    /** A value for each part of a composite. */
    record Parts(List<PartValue> parts) implements Measured {
        public Parts {
            parts = List.copyOf(parts);
        }
    }

    /** Words, and whether those who judged them found the indicator met. */
    record Words(Text text, boolean met) implements Measured {}

    /** The value of one part. */
    record PartValue(PartId part, Measured value) {}
}
