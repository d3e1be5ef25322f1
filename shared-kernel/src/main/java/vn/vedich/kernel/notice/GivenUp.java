package vn.vedich.kernel.notice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why nobody tries any more to deliver a notice. */
public enum GivenUp {
    /** Every attempt failed until there was none left. */
    @JsonProperty("exhausted")
    EXHAUSTED,
    /** The receiver answered for good that it takes none, such as with HTTP's 410 or an unknown mailbox. */
    @JsonProperty("refused")
    REFUSED,
    /** The address was removed while the notice waited. */
    @JsonProperty("removed")
    REMOVED
}
