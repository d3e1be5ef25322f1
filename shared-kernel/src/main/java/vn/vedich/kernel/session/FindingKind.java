package vn.vedich.kernel.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a finding says. */
public enum FindingKind {
    /** <i>Kết quả đạt được</i>. */
    @JsonProperty("result")
    RESULT,
    /** <i>Khó khăn</i>. */
    @JsonProperty("difficulty")
    DIFFICULTY,
    /** <i>Hạn chế</i>, named by those who lead. */
    @JsonProperty("criticism")
    CRITICISM
}
