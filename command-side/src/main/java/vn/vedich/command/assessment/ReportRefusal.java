package vn.vedich.command.assessment;

import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.ReportId;

/** What is wrong with a report. That it claims more than the entries support is no reason to refuse it. */
public sealed interface ReportRefusal extends AssessmentRefusal {

    record ReportAlreadySubmitted(ReportId report) implements ReportRefusal {}

    /** A total lies between 0 and as many as the set has. */
    record ClaimOutOfRange(int claimed, int most) implements ReportRefusal {}

    record ClaimedTwice(CriterionId criterion) implements ReportRefusal {}
}
