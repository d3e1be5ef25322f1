package vn.vedich.query.budget;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.project.Amounts;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.query.dossier.NamedProject;
import vn.vedich.query.dossier.NamedUnit;

/**
 * A part of a list about money by budget year. All amounts are in đồng.
 *
 * @param years what all that fits comes to, in whichever part, by budget year
 * @param next the cursor of the part after this one; null when this is the last
 */
record MoneyView<T>(
        LocalDate asOf,
        List<OfYear> years,
        List<T> items,
        @Nullable String next) {

    MoneyView {
        years = List.copyOf(years);
        items = List.copyOf(items);
    }

    /** @param items how many items of the list are of that year */
    record OfYear(int year, int items, long amount) {}

    /** What is said of one entry about money. */
    enum Kind {
        ALLOCATED,
        ADJUSTED,
        ADVANCE,
        DISBURSEMENT,
        REVERSED
    }

    /**
     * One entry behind a figure.
     *
     * @param position its place in the whole log
     * @param day from which it is true
     */
    record MoneyEntry(long position, EntryId entry, Kind kind, long amount, LocalDate day, String summary) {}

    /**
     * One line of a project that was spent beyond what it was allocated.
     *
     * @param beyond by how much
     * @param entries its allocations, payments and what came back, in the order in which they were first said
     */
    record Overspent(
            NamedProject project,
            @Nullable NamedUnit unit,
            CapitalLine line,
            Amounts amounts,
            long beyond,
            List<MoneyEntry> entries,
            String summary) {}

    /**
     * What one project was paid from one budget year and has no accepted work to show for.
     *
     * @param outstanding how much
     * @param payments those that are outstanding, the oldest first
     */
    record Advanced(
            NamedProject project,
            @Nullable NamedUnit unit,
            int year,
            long outstanding,
            List<Open> payments,
            String summary) {}

    /** @param outstanding how much of the payment has no accepted work to show for it */
    record Open(MoneyEntry payment, long outstanding) {}
}
