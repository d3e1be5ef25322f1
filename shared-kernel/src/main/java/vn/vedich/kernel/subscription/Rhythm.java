package vn.vedich.kernel.subscription;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How often a digest is sent at the most. */
public enum Rhythm {
    @JsonProperty("daily")
    DAILY,
    /** On Mondays. */
    @JsonProperty("weekly")
    WEEKLY
}
