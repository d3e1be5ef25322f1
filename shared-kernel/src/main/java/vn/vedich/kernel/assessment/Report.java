package vn.vedich.kernel.assessment;

import java.util.List;
import vn.vedich.kernel.assessment.AssessmentEvent.ReportSubmitted;
import vn.vedich.kernel.value.DayOrMonth;

/** What the unit claimed, and what its entries supported when it did. */
public record Report(DayOrMonth asOf, Totals claimed, List<Claim> claims, Totals supported) {

    public Report {
        claims = List.copyOf(claims);
    }

    static Report of(ReportSubmitted e) {
        return new Report(e.asOf(), e.claimed(), e.claims(), e.supported());
    }
}
