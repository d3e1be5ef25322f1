package vn.vedich.kernel.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a webhook is not called for a while. */
public enum Pause {
    /** Somebody asked for it. */
    @JsonProperty("asked")
    ASKED,
    /** Nothing was taken there for days. */
    @JsonProperty("unreachable")
    UNREACHABLE,
    /** It answered with HTTP's 410: nobody is there any more. */
    @JsonProperty("gone")
    GONE
}
