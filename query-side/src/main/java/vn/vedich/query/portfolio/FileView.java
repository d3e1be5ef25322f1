package vn.vedich.query.portfolio;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
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
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.NamedActor;
import vn.vedich.query.dossier.Origin;

/** One project with every entry that stands and was true by a day. */
record FileView(LocalDate asOf, @JsonUnwrapped ProjectView project, Entries entries) {

    /**
     * What was said of it, each list in the order in which it was first said.
     *
     * @param course when work began, stood still, went on, was done and accounted for
     */
    record Entries(
            List<Allocated> allocations,
            List<Paid> payments,
            List<Reversed> reversals,
            List<Accepted> volumes,
            List<Given> contributions,
            List<Reported> progress,
            List<Step> course) {}

    /**
     * The entry that says something.
     *
     * @param actor whose act it is
     */
    record Said(
            EntryId entry,
            DayOrMonth occurredOn,
            NamedActor actor,
            @JsonUnwrapped Origin origin) {}

    /** @param adjusted whether the line had another amount before */
    record Allocated(@JsonUnwrapped Said said, CapitalLine line, Money amount, LocalDate from, boolean adjusted) {}

    /**
     * An advance or a disbursement.
     *
     * @param beyondAllocation by how much the line exceeded its allocation with it, as was known when it was recorded
     * @param cameBack how much of it came back by the day, in đồng
     */
    record Paid(
            @JsonUnwrapped Said said,
            PaymentId id,
            Payment.Kind kind,
            CapitalLine line,
            Money amount,
            LocalDate paidOn,
            @Nullable Money beyondAllocation,
            long cameBack) {}

    record Reversed(@JsonUnwrapped Said said, PaymentId id, PaymentId payment, Money amount, LocalDate reversedOn) {}

    record Accepted(@JsonUnwrapped Said said, VolumeId id, Money worth, LocalDate acceptedOn) {}

    record Given(
            @JsonUnwrapped Said said,
            ContributionId id,
            @Nullable Text contributor,
            Contribution given,
            LocalDate givenOn) {}

    record Reported(
            @JsonUnwrapped Said said,
            Decimal percent,
            LocalDate observedOn,
            @Nullable Text note,
            List<EvidenceId> evidence) {}

    /** From that day on it was in that phase. */
    record Step(@JsonUnwrapped Said said, Phase phase, LocalDate from) {}
}
