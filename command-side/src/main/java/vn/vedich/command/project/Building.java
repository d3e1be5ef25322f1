package vn.vedich.command.project;

import static vn.vedich.command.decision.Corrections.authorityMissing;
import static vn.vedich.command.decision.Corrections.reasonMissing;

import java.time.LocalDate;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Links;
import vn.vedich.command.project.ProjectCommand.ApproveProject;
import vn.vedich.command.project.ProjectCommand.CompleteProject;
import vn.vedich.command.project.ProjectCommand.FinaliseAccounts;
import vn.vedich.command.project.ProjectCommand.ReportProjectProgress;
import vn.vedich.command.project.ProjectCommand.ResumeProject;
import vn.vedich.command.project.ProjectCommand.StartProject;
import vn.vedich.command.project.ProjectCommand.SuspendProject;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectEvent.AccountsFinalised;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.kernel.project.ProjectEvent.ProjectProgressReported;
import vn.vedich.kernel.project.ProjectEvent.ProjectResumed;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.project.ProjectEvent.ProjectSuspended;

/** Decides what may be said of the work: from its approval to the accounts of what is built. */
record Building(Found found, OpeningRules opening, CourseRules course) {

    static Building of(Found found) {
        return new Building(found, new OpeningRules(found), new CourseRules(found));
    }

    Decision<ProjectEvent> approve(ApproveProject c) {
        LocalDate day = found.act().occurredOn().firstDay();
        return found.open(
                new ProjectApproved(
                        c.projectId(), c.names(), c.unitId(), c.total(), c.investor(), c.serves(), c.funding()),
                () -> opening.projectAlreadyApproved(c.projectId()),
                () -> opening.projectLiesElsewhere(c.projectId(), c.unitId()),
                () -> authorityMissing(found.act()),
                () -> found.links().namedUnitUnknown(c.unitId(), day),
                () -> found.links().namedUnitUnknown(c.investor(), day),
                () -> opening.servesTwice(c.serves()),
                () -> found.links().anyCriterionUnknown(c.serves()),
                () -> MoneyRules.amountIsZero(c.total()),
                () -> opening.fundingWithoutAmount(c.funding()),
                () -> opening.fundingLineTwice(c.funding()));
    }

    Decision<ProjectEvent> start(StartProject c) {
        return found.open(
                new ProjectStarted(c.projectId(), c.names(), c.unitId(), c.place(), c.serves(), c.from()),
                () -> opening.projectAlreadyStarted(c.projectId()),
                () -> opening.projectLiesElsewhere(c.projectId(), c.unitId()),
                () -> found.links().namedUnitUnknown(c.unitId(), c.from()),
                () -> opening.servesTwice(c.serves()),
                () -> found.links().anyCriterionUnknown(c.serves()));
    }

    Decision<ProjectEvent> report(ReportProjectProgress c) {
        return found.record(
                new ProjectProgressReported(c.projectId(), c.percent(), c.observedOn(), c.note(), c.evidence()),
                () -> course.percentOutOfRange(c.percent()),
                () -> course.projectNotStarted(c.projectId(), c.observedOn()),
                () -> course.doneBefore(c.projectId(), c.observedOn()),
                () -> Links.namedTwice(c.evidence()),
                () -> found.links().anyEvidenceUnknown(c.evidence(), c.observedOn()));
    }

    Decision<ProjectEvent> suspend(SuspendProject c) {
        ProjectSuspended suspended = new ProjectSuspended(c.projectId(), c.from());
        return found.record(
                suspended,
                () -> reasonMissing(found.act()),
                () -> course.projectNotStarted(c.projectId(), c.from()),
                () -> course.projectNotUnderWay(c.projectId(), c.from()),
                () -> course.interruptionsOutOfOrder(suspended, c.from()));
    }

    Decision<ProjectEvent> resume(ResumeProject c) {
        ProjectResumed resumed = new ProjectResumed(c.projectId(), c.from());
        return found.record(
                resumed,
                () -> course.projectNotStarted(c.projectId(), c.from()),
                () -> course.projectNotSuspended(c.projectId(), c.from()),
                () -> course.interruptionsOutOfOrder(resumed, c.from()));
    }

    Decision<ProjectEvent> complete(CompleteProject c) {
        return found.record(
                new ProjectCompleted(c.projectId(), c.on(), c.evidence()),
                () -> course.projectNotStarted(c.projectId(), c.on()),
                () -> course.projectAlreadyCompleted(c.projectId()),
                () -> course.workWentOn(c.projectId(), c.on()),
                () -> Links.namedTwice(c.evidence()),
                () -> found.links().anyEvidenceUnknown(c.evidence(), c.on()));
    }

    Decision<ProjectEvent> finalise(FinaliseAccounts c) {
        return found.record(
                new AccountsFinalised(c.projectId(), c.settled(), c.on()),
                () -> authorityMissing(found.act()),
                () -> MoneyRules.amountIsZero(c.settled()),
                () -> course.projectNotCompleted(c.projectId(), c.on()),
                () -> course.accountsAlreadyFinalised(c.projectId()));
    }
}
