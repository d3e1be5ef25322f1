package vn.vedich.query.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.Claim;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.ReportId;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * What a unit claimed, beside what its entries supported when it did.
 *
 * @param difference claimed less supported; null where either was not stated
 * @param claims what was said of single criteria, beside how they stand on the day that is asked for
 */
public record ReportView(
        ReportId id,
        LocalDate on,
        DayOrMonth asOf,
        Totals claimed,
        Totals supported,
        Totals difference,
        List<ClaimView> claims,
        EntryId entry,
        @Nullable Source source,
        boolean illustrative) {

    public ReportView {
        claims = List.copyOf(claims);
    }

    /** What was said of one criterion; {@code stands} is null when the version does not have it. */
    public record ClaimView(CriterionId criterion, Claim.Claimed claimed, CriterionStanding.@Nullable State stands) {}
}
