package vn.vedich.query.trial;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Years;
import vn.vedich.query.moment.Moment;

/** What can be asked of trials. */
public sealed interface TrialQuery {

    /** Rules to try. */
    sealed interface Rules {

        /**
         * Rules that were issued.
         *
         * @param version the one in force on the day when null
         */
        record Issued(CriteriaSetId criteriaSetId, @Nullable Integer version) implements Rules {}

        /** Rules that were not; in the form in which a version is issued. */
        record Draft(CriteriaSetVersion version, Years period) implements Rules {}
    }

    /**
     * What the communes at or below a unit would come to.
     *
     * @param profile the threshold profile for units whose own one the rules do not have; null for none
     */
    record TrialOf(UnitId unit, Rules rules, @Nullable ProfileId profile, Moment moment) implements TrialQuery {}
}
