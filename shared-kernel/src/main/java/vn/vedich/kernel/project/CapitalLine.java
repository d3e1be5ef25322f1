package vn.vedich.kernel.project;

import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.value.InvalidValue;

/**
 * What money is counted under: its source, the budget year and the kind of capital.
 *
 * @param budgetYear from 1900 to 2999
 */
public record CapitalLine(FundingSourceId source, int budgetYear, CapitalKind kind) {

    public CapitalLine {
        if (budgetYear < 1900 || budgetYear > 2999) {
            throw new InvalidValue("a budget year lies between 1900 and 2999");
        }
    }

    @Override
    public String toString() {
        return source + " " + budgetYear;
    }
}
