package vn.vedich.query.portfolio;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.Phase;
import vn.vedich.query.answer.Cursor;

/** What can be asked of the register of projects. */
sealed interface PortfolioQuery {

    /** The day that the register is read for; today when null. */
    @Nullable
    LocalDate day();

    /**
     * The projects of which anything was true by a day.
     *
     * @param after the cursor of the part before
     */
    record Register(
            Filter filter,
            Sort sort,
            @Nullable LocalDate day,
            @Nullable Cursor after,
            int limit) implements PortfolioQuery {}

    /** One project with every entry about its money and its work. */
    record FileOf(ProjectId project, @Nullable LocalDate day) implements PortfolioQuery {}

    /**
     * Which projects; whatever is null lets all through.
     *
     * @param unit the commune that they lie in, or a unit above it
     * @param source a source that funds them, is allocated to them or paid for them
     * @param criterion a criterion that they serve, of whatever set
     * @param beyondAllocation whether a line has paid beyond its allocation
     * @param debt whether accepted work is not paid for
     * @param named a part of a name or the place; marks and case do not count
     */
    record Filter(
            @Nullable UnitId unit,
            @Nullable Phase phase,
            @Nullable FundingSourceId source,
            @Nullable CriterionId criterion,
            @Nullable Boolean beyondAllocation,
            @Nullable Boolean debt,
            @Nullable String named) {

        static final Filter NONE = new Filter(null, null, null, null, null, null, null);
    }

    /** By what the list is sorted; by id where that is the same. */
    enum Sort {
        NAME,
        /** The earliest first, then those not begun. */
        START,
        /** The least first, then those of which nothing was observed. */
        PROGRESS,
        /** The largest first. */
        DEBT,
        /** The most overspent first. */
        BEYOND
    }
}
