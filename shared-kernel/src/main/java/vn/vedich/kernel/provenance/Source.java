package vn.vedich.kernel.provenance;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an entry comes from when it was not an act of daily work. */
public enum Source {
    /** Stated by the published article that the demonstration record retells. */
    @JsonProperty("article")
    ARTICLE,
    /** Filler that shows how the system works; no such fact is claimed. */
    @JsonProperty("illustrative")
    ILLUSTRATIVE,
    /** Taken over from another system. */
    @JsonProperty("imported")
    IMPORTED
}
