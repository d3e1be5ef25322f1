package vn.vedich.kernel.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How well a criterion is met, where somebody said so. */
public enum HowWell {
    /** Only just: at the threshold. */
    @JsonProperty("barely")
    BARELY,
    @JsonProperty("well")
    WELL
}
