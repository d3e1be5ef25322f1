package vn.vedich.query.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.project.Amounts;
import vn.vedich.kernel.project.Contributions;
import vn.vedich.kernel.project.Phase;
import vn.vedich.query.answer.Counting;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.portfolio.ProjectView.Flag;

/**
 * A part of the register of projects, as they stood on a day.
 *
 * @param counts of all that fit, in whichever part
 * @param totals of all that fit, in whichever part
 * @param next the cursor of the part after this one; null when this is the last
 */
record PortfolioView(
        LocalDate asOf,
        Counts counts,
        Totals totals,
        List<ProjectView> items,
        @Nullable String next) {

    /** How many there are, in all, by phase and by what ought not to be. */
    record Counts(int all, Map<Phase, Integer> phase, Map<Flag, Integer> flags) {

        static Counts of(List<Standing> projects) {
            return new Counts(
                    projects.size(),
                    Counting.each(Phase.class, projects.stream().flatMap(p -> p.phase().stream())),
                    Counting.each(Flag.class, projects.stream().flatMap(p -> new Flagging(p).flags().stream())));
        }
    }

    /** What several projects come to. Debt is the sum of debts: what one project has paid ahead settles no other's. */
    record Totals(
            Amounts amounts,
            long accepted,
            long debt,
            long advanceOutstanding,
            Contributions contributions,
            List<OfSource> sources,
            List<OfUnit> units) {}

    /** What became of the money of one source, of whatever year and kind. */
    record OfSource(FundingSourceId source, Amounts amounts) {}

    /** What became of the money of the projects in one commune. */
    record OfUnit(NamedUnit unit, int projects, Amounts amounts, long debt) {}
}
