package vn.vedich.query.scorecard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.Claim;
import vn.vedich.kernel.assessment.Report;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.id.ReportId;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.query.dossier.Dossier.OfAssessment;

/** Puts the reports of an assessment into the form of the answer. */
record ReportReading(OfAssessment assessment, List<CriterionStanding> standings, LocalDate day) {

    List<ReportView> read() {
        return assessment.facts().reports().lines().stream()
                .flatMap(line -> line.dated().items().stream()
                        .filter(item -> !item.from().isAfter(day))
                        .map(item -> view(line.key(), item)))
                .sorted(Comparator.comparing(ReportView::asOf)
                        .thenComparing(ReportView::on)
                        .reversed())
                .toList();
    }

    private ReportView view(ReportId id, Dated.Item<Report> item) {
        Report report = item.value();
        return new ReportView(
                id,
                item.from(),
                report.asOf(),
                report.claimed(),
                report.supported(),
                new Totals(
                        less(report.claimed().criteria(), report.supported().criteria()),
                        less(report.claimed().indicators(), report.supported().indicators())),
                report.claims().stream().map(this::claim).toList(),
                item.entry(),
                assessment.sources().of(item.entry()).orElse(null),
                assessment.sources().isIllustrative(item.entry()));
    }

    private ReportView.ClaimView claim(Claim claim) {
        CriterionStanding.State stands = standings.stream()
                .filter(standing -> standing.criterion().id().equals(claim.criterion()))
                .map(CriterionStanding::state)
                .findFirst()
                .orElse(null);
        return new ReportView.ClaimView(claim.criterion(), claim.claimed(), stands);
    }

    private static @Nullable Integer less(@Nullable Integer claimed, @Nullable Integer supported) {
        return claimed == null || supported == null ? null : (Integer) (claimed - supported);
    }
}
