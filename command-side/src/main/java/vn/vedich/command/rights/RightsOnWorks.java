package vn.vedich.command.rights;

import static vn.vedich.command.rights.Grant.AS_PARTY;
import static vn.vedich.command.rights.Grant.WITHIN;
import static vn.vedich.command.rights.Grant.all;

import java.util.List;
import java.util.Set;
import vn.vedich.command.decision.Command;
import vn.vedich.command.evidence.EvidenceCommand;
import vn.vedich.command.project.ProjectCommand;
import vn.vedich.command.project.ProjectCommand.AnnulProjectEntry;
import vn.vedich.command.project.ProjectCommand.CompleteProject;
import vn.vedich.command.project.ProjectCommand.RecordAcceptedVolume;
import vn.vedich.command.project.ProjectCommand.RecordAdvance;
import vn.vedich.command.project.ProjectCommand.RecordContribution;
import vn.vedich.command.project.ProjectCommand.RecordDisbursement;
import vn.vedich.command.project.ProjectCommand.ReportProjectProgress;
import vn.vedich.command.project.ProjectCommand.ResumeProject;
import vn.vedich.command.project.ProjectCommand.ReverseDisbursement;
import vn.vedich.command.project.ProjectCommand.StartProject;
import vn.vedich.command.project.ProjectCommand.SuspendProject;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.project.ProjectEvent.AcceptedVolumeRecorded;
import vn.vedich.kernel.project.ProjectEvent.AdvanceRecorded;
import vn.vedich.kernel.project.ProjectEvent.ContributionRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.kernel.project.ProjectEvent.ProjectProgressReported;
import vn.vedich.kernel.project.ProjectEvent.ProjectResumed;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.project.ProjectEvent.ProjectSuspended;
import vn.vedich.kernel.provenance.Role;

/** Who reports on works: the commune that they lie in and the unit that invests. Capital is the leadership's to give. */
final class RightsOnWorks {

    private static final Set<Class<? extends Command>> REPORTS = Set.of(
            StartProject.class,
            ReportProjectProgress.class,
            RecordAdvance.class,
            RecordAcceptedVolume.class,
            RecordDisbursement.class,
            ReverseDisbursement.class,
            RecordContribution.class,
            SuspendProject.class,
            ResumeProject.class,
            CompleteProject.class);

    private static final Set<Class<? extends Event>> REPORTED = Set.of(
            ProjectStarted.class,
            ProjectProgressReported.class,
            AdvanceRecorded.class,
            AcceptedVolumeRecorded.class,
            DisbursementRecorded.class,
            DisbursementReversed.class,
            ContributionRecorded.class,
            ProjectSuspended.class,
            ProjectResumed.class,
            ProjectCompleted.class);

    private RightsOnWorks() {}

    static List<Grant> grants() {
        return List.of(
                Grant.to(Role.LEADERSHIP, all(ProjectCommand.class, EvidenceCommand.class), WITHIN),
                Grant.to(Role.LEADERSHIP, REPORTS, AS_PARTY),
                Grant.to(Role.COMMUNE_OFFICER, REPORTS, WITHIN),
                Grant.to(Role.COMMUNE_OFFICER, Set.of(AnnulProjectEntry.class), WITHIN)
                        .annulling(REPORTED),
                Grant.to(Role.COMMUNE_OFFICER, all(EvidenceCommand.class), WITHIN),
                Grant.to(Role.DEPARTMENT_OFFICER, REPORTS, AS_PARTY),
                Grant.to(Role.DEPARTMENT_OFFICER, Set.of(AnnulProjectEntry.class), AS_PARTY)
                        .annulling(REPORTED),
                Grant.to(Role.DEPARTMENT_OFFICER, all(EvidenceCommand.class), WITHIN));
    }
}
