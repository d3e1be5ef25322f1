package vn.vedich.query.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Part;

/** What can be asked of budgets. */
sealed interface BudgetQuery {

    Scope scope();

    Part part();

    /**
     * Which money; all where nothing is said.
     *
     * @param unit of projects that lie in this unit or below it
     * @param year the budget year
     * @param day what was paid and accepted by this day; today when null
     */
    record Scope(
            @Nullable UnitId unit,
            @Nullable Integer year,
            @Nullable LocalDate day) {

        boolean isOf(int budgetYear) {
            return year == null || year == budgetYear;
        }
    }

    /** Lines of projects that more was paid from than was allocated to them, by year and then the greatest excess first. */
    record Overspending(Scope scope, Part part) implements BudgetQuery {}

    /** Payments that no accepted work stands behind, by year and then the greatest sum of a project first. */
    record Advances(Scope scope, Part part) implements BudgetQuery {}
}
