package vn.vedich.kernel.project;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.project.ProjectEvent.AdvanceRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementRecorded;
import vn.vedich.kernel.value.Money;

/**
 * Money that was paid, before or after the work for it was accepted.
 *
 * @param entry what says so
 * @param beyondAllocation by how much the line exceeded its allocation with this one, as was known when it was recorded
 */
public record Payment(
        EntryId entry,
        PaymentId id,
        Kind kind,
        CapitalLine line,
        Money amount,
        LocalDate paidOn,
        @Nullable Money beyondAllocation) {

    /** When money is paid: before the work for it was accepted, or for accepted work. */
    public enum Kind {
        ADVANCE,
        DISBURSEMENT
    }

    /** The payment that a line of the ledger tells; empty when it tells something else. */
    static Optional<Payment> of(Ledger.Line<ProjectEvent> line) {
        return switch (line.event()) {
            case AdvanceRecorded e ->
                Optional.of(new Payment(
                        line.id(), e.payment(), Kind.ADVANCE, e.line(), e.amount(), e.paidOn(), e.beyondAllocation()));
            case DisbursementRecorded e ->
                Optional.of(new Payment(
                        line.id(),
                        e.payment(),
                        Kind.DISBURSEMENT,
                        e.line(),
                        e.amount(),
                        e.paidOn(),
                        e.beyondAllocation()));
            default -> Optional.empty();
        };
    }
}
