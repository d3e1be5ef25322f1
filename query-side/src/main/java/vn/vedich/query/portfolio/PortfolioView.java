package vn.vedich.query.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.project.Amounts;
import vn.vedich.kernel.project.Contributions;
import vn.vedich.query.portfolio.ProjectView.NamedUnit;

/**
 * The projects that fit, as they stood on a day.
 *
 * @param next the cursor of the part after this one; null when this is the last
 * @param totals of all that fit, and not only of this part
 */
public record PortfolioView(
        LocalDate asOf, List<ProjectView> items, @Nullable String next, Totals totals) {

    public PortfolioView {
        items = List.copyOf(items);
    }

    /**
     * What several projects come to. Debt is the sum of debts: what one project has paid ahead settles no other's.
     *
     * @param projects how many there are
     */
    public record Totals(
            int projects,
            Amounts amounts,
            long accepted,
            long debt,
            long advanceOutstanding,
            Contributions contributions,
            List<OfSource> sources,
            List<OfUnit> units) {

        public Totals {
            sources = List.copyOf(sources);
            units = List.copyOf(units);
        }
    }

    /** What became of the money of one source, of whatever year and kind. */
    public record OfSource(FundingSourceId source, Amounts amounts) {}

    /** What became of the money of the projects in one commune. */
    public record OfUnit(NamedUnit unit, int projects, Amounts amounts, long debt) {}
}
