package vn.vedich.kernel.criteria;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which year's threshold a value is held to. */
public enum YearBasis {
    /** The year in which the value was observed. */
    @JsonProperty("observed")
    OBSERVED,
    /** The year in which it is judged. */
    @JsonProperty("judged")
    JUDGED,
    /** The last year of the programme period. */
    @JsonProperty("period-end")
    PERIOD_END
}
