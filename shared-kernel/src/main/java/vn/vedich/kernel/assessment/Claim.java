package vn.vedich.kernel.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.vedich.kernel.id.CriterionId;

/** What a report says of one criterion. */
public record Claim(CriterionId criterion, Claimed claimed) {

    /** Met, unmet, or nothing said. */
    public enum Claimed {
        @JsonProperty("met")
        MET,
        @JsonProperty("unmet")
        UNMET,
        @JsonProperty("not-stated")
        NOT_STATED
    }
}
