package vn.vedich.kernel.directive;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.kernel.directive.Due.Kind;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * How a directive with a deadline stands to the clock, and to whom that is to be said.
 *
 * @param deadline the one that it is held to, with the entry that set it
 * @param addressees those that have it on the day, the lead first; without those that help and have done their share
 */
record Timing(Standing standing, Dated.Item<DayOrMonth> deadline, List<Addressee> addressees, Allowance allowance) {

    /** Empty for what has no deadline. */
    static Optional<Timing> of(Standing standing, DirectiveFacts facts, Allowance allowance) {
        LocalDate counted = Objects.requireNonNullElse(standing.stoppedOn(), standing.day());
        return facts.deadlines()
                .itemOn(counted)
                .map(item -> new Timing(standing, item, awaited(facts, standing.day(), item.value()), allowance));
    }

    /** Of a unit that only helps nothing is awaited once its own share was done in time. */
    private static List<Addressee> awaited(DirectiveFacts facts, LocalDate day, DayOrMonth deadline) {
        return facts.sharesOn(day).stream()
                .filter(share -> share.addressee().role() == Involvement.LEAD || !share.isDoneBy(deadline))
                .map(Share::addressee)
                .toList();
    }

    List<Due> due() {
        return Stream.of(reminders(), overdue(), escalation().stream())
                .flatMap(due -> due)
                .toList();
    }

    /** A reminder that was missed is none: after the deadline there is nothing to be reminded of. */
    private Stream<Due> reminders() {
        long left = DAYS.between(standing.day(), end());
        boolean near = standing.status() == Status.OPEN && left >= 0 && left <= allowance.remindBefore();
        return near
                ? addressees.stream().map(whom -> due(Kind.REMINDER, Optional.of(whom), standing.day()))
                : Stream.empty();
    }

    private Stream<Due> overdue() {
        if (standing.onTime() != OnTime.OPEN_OVERDUE) {
            return Stream.empty();
        }
        return addressees.isEmpty()
                ? Stream.of(due(Kind.OVERDUE, Optional.empty(), end()))
                : addressees.stream().map(whom -> due(Kind.OVERDUE, Optional.of(whom), since(Optional.of(whom))));
    }

    /** Of the unit that leads; a report that waits for an answer is with the leadership already. */
    private Optional<Due> escalation() {
        Optional<Addressee> lead = addressees.stream()
                .filter(whom -> whom.role() == Involvement.LEAD)
                .findFirst();
        LocalDate day = since(lead).plusDays(allowance.escalateAfter());
        boolean waits = standing.status() == Status.OPEN && standing.onTime() == OnTime.OPEN_OVERDUE;
        return waits && day.isBefore(standing.day()) ? Optional.of(due(Kind.ESCALATION, lead, day)) : Optional.empty();
    }

    /** Since when it is overdue with a unit: not before it was given it. */
    private LocalDate since(Optional<Addressee> whom) {
        return whom.map(Addressee::from).filter(from -> from.isAfter(end())).orElse(end());
    }

    private LocalDate end() {
        return deadline.value().lastDay();
    }

    private Due due(Kind kind, Optional<Addressee> whom, LocalDate occurredOn) {
        return Due.of(kind, whom, deadline.value(), deadline.entry(), occurredOn);
    }
}
