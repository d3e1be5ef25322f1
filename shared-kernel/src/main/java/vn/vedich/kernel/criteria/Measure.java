package vn.vedich.kernel.criteria;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.value.Names;

/** How an indicator is measured, and so what a recorded value must look like. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Measure.MetOrNot.class, name = "met-or-not"),
    @JsonSubTypes.Type(value = Measure.NoneAllowed.class, name = "none-allowed"),
    @JsonSubTypes.Type(value = Measure.PercentAtLeast.class, name = "percent-at-least"),
    @JsonSubTypes.Type(value = Measure.PercentAtMost.class, name = "percent-at-most"),
    @JsonSubTypes.Type(value = Measure.AmountAtLeast.class, name = "amount-at-least"),
    @JsonSubTypes.Type(value = Measure.Composite.class, name = "composite"),
    @JsonSubTypes.Type(value = Measure.Described.class, name = "text")
})
public sealed interface Measure {

    /** <i>Đạt</i>: it is so or it is not. */
    record MetOrNot() implements Measure {}

    /** <i>Không</i>: there must be none, such as no temporary house. */
    record NoneAllowed() implements Measure {}

    record PercentAtLeast(List<Threshold> thresholds) implements Measure {
        public PercentAtLeast {
            thresholds = List.copyOf(thresholds);
        }
    }

    record PercentAtMost(List<Threshold> thresholds) implements Measure {
        public PercentAtMost {
            thresholds = List.copyOf(thresholds);
        }
    }

    /** An amount in a unit; money in đồng as whole numbers. */
    record AmountAtLeast(MeasurementUnit unit, List<Threshold> thresholds) implements Measure {
        public AmountAtLeast {
            thresholds = List.copyOf(thresholds);
        }
    }

    /** Several measures that must all be met. */
    record Composite(List<Part> parts) implements Measure {
        public Composite {
            parts = List.copyOf(parts);
        }
    }

    /** Words, and what those who judged them found. */
    record Described() implements Measure {}

    /** One of the measures of a composite; not itself a composite. */
    record Part(PartId id, Names names, Measure measure) {}
}
