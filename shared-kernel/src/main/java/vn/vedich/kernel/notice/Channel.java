package vn.vedich.kernel.notice;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The way that a notice took. */
public enum Channel {
    /** A call of the addressee's own system. */
    @JsonProperty("webhook")
    WEBHOOK,
    /** A letter by e-mail, such as a digest. */
    @JsonProperty("email")
    EMAIL
}
