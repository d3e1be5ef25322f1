package vn.vedich.kernel.project;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What capital is for. */
public enum CapitalKind {
    /** <i>Vốn đầu tư phát triển</i>: to build. */
    @JsonProperty("investment")
    INVESTMENT,
    /** <i>Vốn sự nghiệp</i>: to keep up and support. */
    @JsonProperty("recurrent")
    RECURRENT
}
