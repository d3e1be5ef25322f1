package vn.vedich.kernel.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.ContributionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VolumeId;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;

/** Everything that can happen to a project. */
public sealed interface ProjectEvent extends Event {

    ProjectId projectId();

    @Override
    default ProjectId subject() {
        return projectId();
    }

    /**
     * The project is approved; the decision is the entry's authority.
     *
     * @param unitId the commune that it lies in
     * @param total what it is to cost
     * @param investor the unit that has it built (<i>chủ đầu tư</i>)
     * @param serves the criteria that it helps to meet
     * @param funding who is to pay how much
     */
    record ProjectApproved(
            ProjectId projectId,
            Names names,
            UnitId unitId,
            Money total,
            UnitId investor,
            List<CriterionOf> serves,
            List<Funding> funding)
            implements ProjectEvent {
        public ProjectApproved {
            serves = List.copyOf(serves);
            funding = List.copyOf(funding);
        }
    }

    /**
     * Work begins on that day (<i>khởi công</i>); it may never have been approved on paper that is known.
     *
     * @param place where in the commune, in words
     */
    record ProjectStarted(
            ProjectId projectId,
            Names names,
            UnitId unitId,
            @Nullable Text place,
            List<CriterionOf> serves,
            LocalDate from)
            implements ProjectEvent {
        public ProjectStarted {
            serves = List.copyOf(serves);
        }
    }

    /**
     * How far the work has come.
     *
     * @param percent of the whole work, from 0 to 100
     * @param observedOn the day that it was true of
     */
    record ProjectProgressReported(
            ProjectId projectId,
            Decimal percent,
            LocalDate observedOn,
            @Nullable Text note,
            List<EvidenceId> evidence) implements ProjectEvent {
        public ProjectProgressReported {
            evidence = List.copyOf(evidence);
        }
    }

    /** A line gets its first amount. */
    record CapitalAllocated(ProjectId projectId, CapitalLine line, Money amount, LocalDate from)
            implements ProjectEvent {}

    /** A line has another amount from that day; what it had before stays visible. */
    record CapitalAdjusted(ProjectId projectId, CapitalLine line, Money amount, LocalDate from)
            implements ProjectEvent {}

    /**
     * Money paid before the work for it was accepted (<i>tạm ứng</i>).
     *
     * @param beyondAllocation by how much all payments of the line, less reversals, exceeded its allocation with this one;
     *     null when they did not
     */
    record AdvanceRecorded(
            ProjectId projectId,
            PaymentId payment,
            CapitalLine line,
            Money amount,
            LocalDate paidOn,
            @Nullable Money beyondAllocation)
            implements ProjectEvent {}

    /** Work of that worth was accepted (<i>khối lượng nghiệm thu</i>). */
    record AcceptedVolumeRecorded(ProjectId projectId, VolumeId volume, Money worth, LocalDate acceptedOn)
            implements ProjectEvent {}

    /**
     * Money paid for accepted work (<i>giải ngân</i>).
     *
     * @param beyondAllocation by how much all payments of the line, less reversals, exceeded its allocation with this one;
     *     null when they did not
     */
    record DisbursementRecorded(
            ProjectId projectId,
            PaymentId payment,
            CapitalLine line,
            Money amount,
            LocalDate paidOn,
            @Nullable Money beyondAllocation)
            implements ProjectEvent {}

    /**
     * Part or all of an advance or a disbursement came back.
     *
     * @param payment which one
     * @param reversal names this reversal
     */
    record DisbursementReversed(
            ProjectId projectId, PaymentId payment, PaymentId reversal, Money amount, LocalDate reversedOn)
            implements ProjectEvent {}

    /** @param contributor who gave it, in words, where that was said */
    record ContributionRecorded(
            ProjectId projectId,
            ContributionId contribution,
            @Nullable Text contributor,
            Contribution given,
            LocalDate givenOn)
            implements ProjectEvent {}

    record ProjectSuspended(ProjectId projectId, LocalDate from) implements ProjectEvent {}

    record ProjectResumed(ProjectId projectId, LocalDate from) implements ProjectEvent {}

    record ProjectCompleted(ProjectId projectId, LocalDate on, List<EvidenceId> evidence) implements ProjectEvent {
        public ProjectCompleted {
            evidence = List.copyOf(evidence);
        }
    }

    /** The accounts of the finished work are approved (<i>quyết toán</i>); the decision is the entry's authority. */
    record AccountsFinalised(ProjectId projectId, Money settled, LocalDate on) implements ProjectEvent {}

    record ProjectEntryAnnulled(ProjectId projectId, EntryId entry) implements ProjectEvent, Annulment {}
}
