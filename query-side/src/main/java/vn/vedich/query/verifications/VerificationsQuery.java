package vn.vedich.query.verifications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;

/** What can be asked about verifications. */
sealed interface VerificationsQuery {

    /**
     * What awaits the verification of a unit.
     *
     * @param unit that answers for indicators
     * @param commune in every commune when null
     * @param criterion of every criterion when null
     * @param day the day that rules, responsibilities and facts are read for; today when null
     * @param after the cursor of the part before
     */
    record AwaitingVerification(
            UnitId unit,
            @Nullable UnitId commune,
            @Nullable CriterionId criterion,
            @Nullable LocalDate day,
            @Nullable Cursor after,
            int limit)
            implements VerificationsQuery {}
}
