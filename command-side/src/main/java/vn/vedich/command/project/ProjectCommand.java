package vn.vedich.command.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.AnnulCommand;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.ContributionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VolumeId;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.Contribution;
import vn.vedich.kernel.project.Funding;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;

/** Everything that can be asked of a project. */
public sealed interface ProjectCommand extends Command {

    ProjectId projectId();

    @Override
    default ProjectId subject() {
        return projectId();
    }

    /** Approves a project, or records that it was approved; names the decision as authority. */
    record ApproveProject(
            ProjectId projectId,
            Names names,
            UnitId unitId,
            Money total,
            UnitId investor,
            List<CriterionOf> serves,
            List<Funding> funding)
            implements ProjectCommand {}

    /** Says that work begins, or began; a project may be recorded when it is already under way. */
    record StartProject(
            ProjectId projectId,
            Names names,
            UnitId unitId,
            @Nullable Text place,
            List<CriterionOf> serves,
            LocalDate from)
            implements ProjectCommand {}

    /** Says how far the work has come, in percent of the whole. */
    record ReportProjectProgress(
            ProjectId projectId,
            Decimal percent,
            LocalDate observedOn,
            @Nullable Text note,
            List<EvidenceId> evidence) implements ProjectCommand {}

    /** Gives a line its first amount. */
    record AllocateCapital(ProjectId projectId, CapitalLine line, Money amount, LocalDate from)
            implements ProjectCommand {}

    /** Gives a line another amount; needs a reason. */
    record AdjustCapital(ProjectId projectId, CapitalLine line, Money amount, LocalDate from)
            implements ProjectCommand {}

    /** Records money paid before the work for it was accepted. */
    record RecordAdvance(ProjectId projectId, PaymentId payment, CapitalLine line, Money amount, LocalDate paidOn)
            implements ProjectCommand {}

    record RecordAcceptedVolume(ProjectId projectId, VolumeId volume, Money worth, LocalDate acceptedOn)
            implements ProjectCommand {}

    /** Records money paid for accepted work. */
    record RecordDisbursement(ProjectId projectId, PaymentId payment, CapitalLine line, Money amount, LocalDate paidOn)
            implements ProjectCommand {}

    /** Records that part or all of an advance or a disbursement came back; needs a reason. */
    record ReverseDisbursement(
            ProjectId projectId, PaymentId payment, PaymentId reversal, Money amount, LocalDate reversedOn)
            implements ProjectCommand {}

    /** Records what people or firms gave: money, labour days or land. */
    record RecordContribution(
            ProjectId projectId,
            ContributionId contribution,
            @Nullable Text contributor,
            Contribution given,
            LocalDate givenOn)
            implements ProjectCommand {}

    /** Says that work stops for a while; needs a reason. */
    record SuspendProject(ProjectId projectId, LocalDate from) implements ProjectCommand {}

    record ResumeProject(ProjectId projectId, LocalDate from) implements ProjectCommand {}

    record CompleteProject(ProjectId projectId, LocalDate on, List<EvidenceId> evidence) implements ProjectCommand {}

    /** Approves the accounts of the finished work; names the decision as authority. */
    record FinaliseAccounts(ProjectId projectId, Money settled, LocalDate on) implements ProjectCommand {}

    /** Says that an entry was never true. */
    record AnnulProjectEntry(ProjectId projectId, EntryId entry) implements ProjectCommand, AnnulCommand {}
}
