package vn.vedich.query.reasons;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.moment.Moment;

/** What can be asked about the reasons of figures. */
public sealed interface ReasonsQuery {

    /**
     * What is behind a criterion or an indicator of a scorecard; behind all of it when neither is named.
     *
     * @param criteriaSet the set to judge by; the one that the unit is assessed by when null
     */
    record ReasonsOf(
            UnitId unit,
            @Nullable CriteriaSetId criteriaSet,
            @Nullable CriterionId criterion,
            @Nullable IndicatorId indicator,
            Moment moment,
            Locale language)
            implements ReasonsQuery {}

    /** What a scorecard shows otherwise at one moment than at another, and why. */
    record ChangesOf(UnitId unit, @Nullable CriteriaSetId criteriaSet, Moment before, Moment after, Locale language)
            implements ReasonsQuery {}
}
