package vn.vedich.command.project;

import static vn.vedich.command.decision.Corrections.annulsProperly;
import static vn.vedich.command.decision.Corrections.happened;

import java.util.List;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.project.ProjectCommand.AdjustCapital;
import vn.vedich.command.project.ProjectCommand.AllocateCapital;
import vn.vedich.command.project.ProjectCommand.AnnulProjectEntry;
import vn.vedich.command.project.ProjectCommand.ApproveProject;
import vn.vedich.command.project.ProjectCommand.CompleteProject;
import vn.vedich.command.project.ProjectCommand.FinaliseAccounts;
import vn.vedich.command.project.ProjectCommand.RecordAcceptedVolume;
import vn.vedich.command.project.ProjectCommand.RecordAdvance;
import vn.vedich.command.project.ProjectCommand.RecordContribution;
import vn.vedich.command.project.ProjectCommand.RecordDisbursement;
import vn.vedich.command.project.ProjectCommand.ReportProjectProgress;
import vn.vedich.command.project.ProjectCommand.ResumeProject;
import vn.vedich.command.project.ProjectCommand.ReverseDisbursement;
import vn.vedich.command.project.ProjectCommand.StartProject;
import vn.vedich.command.project.ProjectCommand.SuspendProject;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectEvent.ProjectEntryAnnulled;

/**
 * Decides what may happen to a project: its work and its money, each by a class of its own. A correction is decided as if the
 * entry that it corrects had never been made, and must leave what was entered since something to stand on.
 */
final class ProjectDecider {

    private final Found found;
    private final Building building;
    private final Spending spending;

    private ProjectDecider(Found found) {
        this.found = found;
        this.building = Building.of(found);
        this.spending = Spending.of(found);
    }

    static Decision<ProjectEvent> decide(ProjectCommand command, ProjectState state, Act act, References references) {
        Found found = new Found(state.asIfUnsaid(act.corrects()).facts(), state.facts(), act, new Links(references));
        return new ProjectDecider(found).decide(command);
    }

    private Decision<ProjectEvent> decide(ProjectCommand command) {
        return switch (command) {
            case ApproveProject c -> building.approve(c);
            case StartProject c -> building.start(c);
            case ReportProjectProgress c -> building.report(c);
            case AllocateCapital c -> spending.allocate(c);
            case AdjustCapital c -> spending.adjust(c);
            case RecordAdvance c -> spending.advance(c);
            case RecordAcceptedVolume c -> spending.accept(c);
            case RecordDisbursement c -> spending.disburse(c);
            case ReverseDisbursement c -> spending.reverse(c);
            case RecordContribution c -> spending.contribute(c);
            case SuspendProject c -> building.suspend(c);
            case ResumeProject c -> building.resume(c);
            case CompleteProject c -> building.complete(c);
            case FinaliseAccounts c -> building.finalise(c);
            case AnnulProjectEntry c -> annul(c);
        };
    }

    private Decision<ProjectEvent> annul(AnnulProjectEntry c) {
        return Rules.inOrder(
                        happened(found.act()),
                        annulsProperly(found.act(), found.known().entries(), c.entry()),
                        () -> found.otherEntriesStandOnIt(
                                c.entry(), found.known().without(c.entry())))
                .decide(() -> List.of(new ProjectEntryAnnulled(c.projectId(), c.entry())));
    }
}
