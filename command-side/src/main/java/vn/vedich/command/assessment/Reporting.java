package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Corrections.unlessSo;

import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.command.assessment.AssessmentCommand.SubmitReport;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.ReportSubmitted;
import vn.vedich.kernel.assessment.Claim;

/** Takes reports: keeps what the unit claims beside what its entries support. */
record Reporting(Assessed assessed, AssessmentRules rules) {

    Decision<AssessmentEvent> submit(SubmitReport c) {
        ReportRules its = new ReportRules(assessed, c);
        LocalDate day = assessed.noLaterThanToday(c.asOf().lastDay());
        return rules.forRecording(c.assessmentId(), ReportSubmitted.class)
                .and(its::reportAlreadySubmitted, () -> rules.future(c.asOf().firstDay()))
                .and(() -> rules.assessmentNotYetOpen(c.assessmentId(), day), () -> rules.setVersionUnknown(day))
                .and(
                        () -> its.claimOutOfRange(assessed.versionOn(day).orElseThrow()),
                        () -> criterionNotInSet(c, day),
                        its::claimedTwice)
                .decide(() -> unlessSo(assessed.act(), its.isSubmitted(), submitted(c, its, day)));
    }

    private Optional<Refusal> criterionNotInSet(SubmitReport c, LocalDate day) {
        return c.claims().stream()
                .map(Claim::criterion)
                .flatMap(criterion -> rules.criterionNotInSet(criterion, day).stream())
                .findFirst();
    }

    private ReportSubmitted submitted(SubmitReport c, ReportRules its, LocalDate day) {
        return new ReportSubmitted(
                c.assessmentId(),
                c.report(),
                c.asOf(),
                its.claimed(),
                c.claims(),
                assessed.judgementOn(day).met());
    }
}
