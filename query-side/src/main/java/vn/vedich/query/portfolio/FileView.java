package vn.vedich.query.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.ContributionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.VolumeId;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.Contribution;
import vn.vedich.kernel.project.Payment;
import vn.vedich.kernel.project.Phase;
import vn.vedich.kernel.provenance.Actor;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;

/**
 * One project with every entry that stands and was true by a day, each list in the order in which it was first said.
 *
 * @param course when work began, stood still, went on, was done and accounted for
 */
public record FileView(
        LocalDate asOf,
        ProjectView project,
        List<Allocated> allocations,
        List<Paid> payments,
        List<Reversed> reversals,
        List<Accepted> volumes,
        List<Given> contributions,
        List<Reported> progress,
        List<Step> course) {

    public FileView {
        allocations = List.copyOf(allocations);
        payments = List.copyOf(payments);
        reversals = List.copyOf(reversals);
        volumes = List.copyOf(volumes);
        contributions = List.copyOf(contributions);
        progress = List.copyOf(progress);
        course = List.copyOf(course);
    }

    /**
     * The entry that says something.
     *
     * @param by whose act it is
     * @param source where it comes from, when it was no act of daily work
     */
    public record Said(
            EntryId id,
            DayOrMonth occurredOn,
            Actor by,
            @Nullable Source source) {}

    /** @param adjusted whether the line had another amount before */
    public record Allocated(Said entry, CapitalLine line, Money amount, LocalDate from, boolean adjusted) {}

    /**
     * An advance or a disbursement.
     *
     * @param beyondAllocation by how much the line exceeded its allocation with it, as was known when it was recorded
     * @param cameBack how much of it came back by the day, in đồng
     */
    public record Paid(
            Said entry,
            PaymentId id,
            Payment.Kind kind,
            CapitalLine line,
            Money amount,
            LocalDate paidOn,
            @Nullable Money beyondAllocation,
            long cameBack) {}

    public record Reversed(Said entry, PaymentId id, PaymentId payment, Money amount, LocalDate reversedOn) {}

    public record Accepted(Said entry, VolumeId id, Money worth, LocalDate acceptedOn) {}

    public record Given(
            Said entry, ContributionId id, @Nullable Text contributor, Contribution given, LocalDate givenOn) {}

    public record Reported(
            Said entry,
            Decimal percent,
            LocalDate observedOn,
            @Nullable Text note,
            List<EvidenceId> evidence) {

        public Reported {
            evidence = List.copyOf(evidence);
        }
    }

    /** From that day on it was in that phase. */
    public record Step(Said entry, Phase phase, LocalDate from) {}
}
