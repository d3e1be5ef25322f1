package vn.vedich.kernel.project;

import static vn.vedich.kernel.ledger.Tells.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.project.ProjectEvent.AcceptedVolumeRecorded;
import vn.vedich.kernel.project.ProjectEvent.CapitalAdjusted;
import vn.vedich.kernel.project.ProjectEvent.CapitalAllocated;
import vn.vedich.kernel.project.ProjectEvent.ContributionRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.value.Money;

/** The money of a project, as its standing entries tell it. Sums are in đồng. */
public record Books(Ledger<ProjectEvent> ledger) {

    public Account accountOn(LocalDate day) {
        long accepted = sum(ledger.events(AcceptedVolumeRecorded.class)
                .filter(volume -> !volume.acceptedOn().isAfter(day))
                .map(AcceptedVolumeRecorded::worth));
        return new Account(
                lines().map(line -> new LineAccount(line, amountsOn(line, day))).toList(), accepted);
    }

    public Contributions contributionsOn(LocalDate day) {
        return ledger.events(ContributionRecorded.class)
                .filter(given -> !given.givenOn().isAfter(day))
                .map(given -> Contributions.of(given.given()))
                .reduce(Contributions.NONE, Contributions::plus);
    }

    /** Every line that was funded, allocated to or paid from, in the order in which it was first spoken of. */
    public Stream<CapitalLine> lines() {
        return ledger.lines().stream().flatMap(line -> linesOf(line.event())).distinct();
    }

    /** What became of one line's money by a day. */
    public Amounts amountsOn(CapitalLine line, LocalDate day) {
        long planned = sum(ledger.of(ProjectApproved.class)
                .filter(approval -> !approval.occurredOn().firstDay().isAfter(day))
                .flatMap(approval -> approval.event().funding().stream())
                .filter(funding -> funding.line().equals(line))
                .map(Funding::amount));
        return Amounts.of(
                planned,
                allocations(line).on(day).orElse(Money.NONE).dong(),
                paid(line, day, Payment.Kind.ADVANCE),
                paid(line, day, Payment.Kind.DISBURSEMENT),
                reversed(line, day));
    }

    /** What a line was allocated from which day on. */
    public Dated<Money> allocations(CapitalLine line) {
        return Dated.of(ledger.told(
                when(CapitalAllocated.class, (said, e) -> said.says(e.from(), amountFor(line, e.line(), e.amount()))),
                when(CapitalAdjusted.class, (said, e) -> said.says(e.from(), amountFor(line, e.line(), e.amount())))));
    }

    private static @Nullable Money amountFor(CapitalLine wanted, CapitalLine line, Money amount) {
        return line.equals(wanted) ? amount : null;
    }

    public Stream<Payment> payments() {
        return ledger.lines().stream().flatMap(line -> Payment.of(line).stream());
    }

    public Optional<Payment> payment(PaymentId id) {
        return payments().filter(payment -> payment.id().equals(id)).findFirst();
    }

    public Stream<DisbursementReversed> reversals() {
        return ledger.events(DisbursementReversed.class);
    }

    /** How much of a payment came back, by any day. */
    public long reversed(PaymentId payment) {
        return sum(reversals().filter(back -> back.payment().equals(payment)).map(DisbursementReversed::amount));
    }

    private long paid(CapitalLine line, LocalDate day, Payment.Kind kind) {
        return sum(payments()
                .filter(payment -> payment.line().equals(line) && payment.kind() == kind)
                .filter(payment -> !payment.paidOn().isAfter(day))
                .map(Payment::amount));
    }

    /** A reversal is of the line of its payment, and of none when that never was. */
    private long reversed(CapitalLine line, LocalDate day) {
        Predicate<PaymentId> ofLine =
                id -> payment(id).filter(payment -> payment.line().equals(line)).isPresent();
        return sum(reversals()
                .filter(back -> !back.reversedOn().isAfter(day))
                .filter(back -> ofLine.test(back.payment()))
                .map(DisbursementReversed::amount));
    }

    private static Stream<CapitalLine> linesOf(ProjectEvent event) {
        return switch (event) {
            case ProjectApproved e -> e.funding().stream().map(Funding::line);
            case CapitalAllocated e -> Stream.of(e.line());
            case CapitalAdjusted e -> Stream.of(e.line());
            case ProjectEvent.AdvanceRecorded e -> Stream.of(e.line());
            case ProjectEvent.DisbursementRecorded e -> Stream.of(e.line());
            default -> Stream.empty();
        };
    }

    private static long sum(Stream<Money> amounts) {
        return amounts.mapToLong(Money::dong).reduce(0, Math::addExact);
    }
}
