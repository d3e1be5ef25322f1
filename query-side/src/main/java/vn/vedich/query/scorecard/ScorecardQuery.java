package vn.vedich.query.scorecard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;

/** What can be asked of scorecards. */
public sealed interface ScorecardQuery {

    /**
     * How one unit stands.
     *
     * @param day the day that it is judged for; today when null
     * @param criteriaSet the set to judge by; the one that it is assessed by when null
     */
    record ScorecardOf(
            UnitId unit, @Nullable LocalDate day, @Nullable CriteriaSetId criteriaSet) implements ScorecardQuery {}
}
