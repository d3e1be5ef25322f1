package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.assessment.AssessmentCommand.SubmitReport;
import vn.vedich.command.assessment.ReportRefusal.ClaimOutOfRange;
import vn.vedich.command.assessment.ReportRefusal.ClaimedTwice;
import vn.vedich.command.assessment.ReportRefusal.ReportAlreadySubmitted;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.assessment.Claim;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.ledger.Dated;

/** The rules of a report: it claims what can be claimed; whether that is so is another question. */
record ReportRules(Assessed assessed, SubmitReport report) {

    /** What the report claims in total; nothing where it states nothing. */
    Totals claimed() {
        Totals claimed = report.claimed();
        return claimed == null ? new Totals(null, null) : claimed;
    }

    /** A report is submitted once; submitting the same again is no offence. */
    Optional<Refusal> reportAlreadySubmitted() {
        boolean otherwise = !assessed.facts().reports().of(report.report()).isEmpty() && !isSubmitted();
        return refuseIf(otherwise, () -> new ReportAlreadySubmitted(report.report()));
    }

    Optional<Refusal> claimOutOfRange(CriteriaSetVersion version) {
        return Stream.of(
                        outOfRange(claimed().criteria(), version.criteria().size()),
                        outOfRange(
                                claimed().indicators(),
                                Math.toIntExact(version.indicators().count())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<Refusal> claimedTwice() {
        Set<CriterionId> seen = new HashSet<>();
        return report.claims().stream()
                .map(Claim::criterion)
                .filter(criterion -> !seen.add(criterion))
                .findFirst()
                .map(ClaimedTwice::new);
    }

    boolean isSubmitted() {
        return assessed.facts().reports().of(report.report()).items().stream()
                .map(Dated.Item::value)
                .anyMatch(was -> was.asOf().equals(report.asOf())
                        && was.claimed().equals(claimed())
                        && was.claims().equals(report.claims()));
    }

    private static Optional<Refusal> outOfRange(@Nullable Integer claimed, int most) {
        return claimed == null
                ? Optional.empty()
                : refuseIf(claimed < 0 || claimed > most, () -> new ClaimOutOfRange(claimed, most));
    }
}
