package vn.vedich.command.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;

/** Why a decision on a criterion can't be taken. */
public sealed interface CriterionRefusal extends AssessmentRefusal {

    record CriterionNotInSet(CriterionId criterion) implements CriterionRefusal {}

    /** Applicable indicators are missing or below their thresholds; all of them are listed. */
    record IndicatorsLacking(CriterionId criterion, List<Lacking> lacking) implements CriterionRefusal {
        public IndicatorsLacking {
            lacking = List.copyOf(lacking);
        }
    }

    /** A criterion without indicators can't be found met: there is nothing that it could rest on. */
    record NothingSupportsCriterion(CriterionId criterion) implements CriterionRefusal {}

    record CriterionNotMet(CriterionId criterion, LocalDate day) implements CriterionRefusal {}

    /** What is met is not owed; it lapses first. */
    record CriterionIsMet(CriterionId criterion, LocalDate day) implements CriterionRefusal {}

    record DueBeforeOwed(DayOrMonth due, LocalDate from) implements CriterionRefusal {}

    /**
     * What an indicator lacks.
     *
     * @param part the part that lacks it, where the indicator is composite
     * @param value what was measured, if it was a number
     * @param threshold what it was held to, if there is one
     */
    record Lacking(
            IndicatorId indicator,
            ItemCode code,
            Why why,
            @Nullable PartId part,
            @Nullable Decimal value,
            @Nullable Decimal threshold) {}

    /** Why an indicator stands in the way. */
    enum Why {
        /** No value is known. */
        @JsonProperty("missing")
        MISSING,
        /** The value lies on the wrong side of its threshold, or says no. */
        @JsonProperty("unmet")
        UNMET,
        /** The unit's profile has no threshold for it, so nobody can say. */
        @JsonProperty("no-threshold")
        NO_THRESHOLD,
        /** The value has another form than the version in force asks for. */
        @JsonProperty("not-measured")
        NOT_MEASURED
    }
}
