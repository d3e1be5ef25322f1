package vn.vedich.query.matrix;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;

/** What can be asked of the matrix. */
public sealed interface MatrixQuery {

    /**
     * The units that a set judges, below a unit or that unit itself, against all its indicators.
     *
     * @param below every unit when null
     * @param day the day that the tree, the rules and the facts are read for; today when null
     * @param after the cursor of the part before
     */
    record MatrixOf(
            @Nullable UnitId below,
            CriteriaSetId criteriaSet,
            @Nullable LocalDate day,
            @Nullable Cursor after,
            int limit)
            implements MatrixQuery {}
}
