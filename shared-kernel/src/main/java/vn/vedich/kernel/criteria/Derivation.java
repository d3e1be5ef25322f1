package vn.vedich.kernel.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.IndicatorId;

/** Which indicator of which set an indicator derives from, and how. */
public record Derivation(Kind kind, CriteriaSetId criteriaSetId, IndicatorId indicatorId) {

    /** How an indicator derives from another. */
    public enum Kind {
        @JsonProperty("same")
        SAME,
        @JsonProperty("narrowed")
        NARROWED,
        @JsonProperty("split")
        SPLIT,
        @JsonProperty("merged")
        MERGED
    }
}
