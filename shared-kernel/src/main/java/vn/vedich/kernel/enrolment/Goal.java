package vn.vedich.kernel.enrolment;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.value.DayOrMonth;

/** What a target asks for, by when (to the end of that day or month) and measured against which set. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Goal.Totals.class, name = "totals"),
    @JsonSubTypes.Type(value = Goal.Recognition.class, name = "recognition")
})
public sealed interface Goal {

    DayOrMonth due();

    CriteriaSetId criteriaSetId();

    /** So many criteria, and so many indicators where that was said. */
    record Totals(
            DayOrMonth due,
            CriteriaSetId criteriaSetId,
            int criteria,
            @Nullable Integer indicators) implements Goal {}

    /** <i>Về đích</i>: every criterion met, and recognised. */
    record Recognition(DayOrMonth due, CriteriaSetId criteriaSetId) implements Goal {}
}
