package vn.vedich.kernel.request;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a request was answered. */
public enum Answer {
    @JsonProperty("agreed")
    AGREED,
    @JsonProperty("refused")
    REFUSED,
    /** Not now: it goes on waiting. */
    @JsonProperty("deferred")
    DEFERRED;

    /** Whether it settles the request. */
    public boolean isFinal() {
        return this != DEFERRED;
    }
}
