package vn.vedich.kernel.directive;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAccepted;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** What is known of one directive, by day; what was corrected or annulled is left out. */
public record DirectiveFacts(Ledger<DirectiveEvent> ledger) {

    public static DirectiveFacts none() {
        return new DirectiveFacts(Ledger.empty());
    }

    public DirectiveFacts evolve(Entry entry, DirectiveEvent event) {
        return new DirectiveFacts(ledger.with(entry, event));
    }

    /** The facts after more entries, one after another. */
    public DirectiveFacts evolve(List<Recorded<DirectiveEvent>> more) {
        return new DirectiveFacts(ledger.with(more));
    }

    /** The facts as if that entry had never been made. */
    public DirectiveFacts without(EntryId entry) {
        return new DirectiveFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }

    /** How it was issued; empty while it was not. */
    public Optional<DirectiveIssued> issued() {
        return ledger.events(DirectiveIssued.class).findFirst();
    }

    public Optional<LocalDate> issuedOn() {
        return ledger.of(DirectiveIssued.class)
                .findFirst()
                .map(line -> line.occurredOn().firstDay());
    }

    /** What it says, from which day on. */
    public Dated<Text> texts() {
        return terms().texts();
    }

    public Optional<Text> textOn(LocalDate day) {
        return texts().on(day);
    }

    /** Whom it was given to, from which day on. */
    public Dated<Assignment> assignments() {
        return terms().assignments();
    }

    public Optional<Assignment> assignmentOn(LocalDate day) {
        return assignments().on(day);
    }

    /** By when it was to be done, from which day on. */
    public Dated<DayOrMonth> deadlines() {
        return terms().deadlines();
    }

    public Optional<DayOrMonth> deadlineOn(LocalDate day) {
        return deadlines().on(day);
    }

    /** The conclusion that it rests on, from which day on that was said. */
    public Dated<ConclusionOf> sources() {
        return terms().sources();
    }

    /** The conclusion that it rests on, as far as that was said by the day. */
    public Optional<ConclusionOf> sourceOn(LocalDate day) {
        return sources().on(day);
    }

    /** The directive that it is a part of, as far as that was said by the day. */
    public Optional<DirectiveId> wholeOn(LocalDate day) {
        return terms().wholes().on(day);
    }

    /** Every directive that it was ever said to be a part of, whatever the day. */
    public Dated<DirectiveId> wholes() {
        return terms().wholes();
    }

    /** Every unit that it was ever given to, in the order in which it was. */
    public List<Addressee> addressees() {
        return new Addressing(ledger, terms()).addressees();
    }

    /** How the unit has to do with it on that day: as whom it was given it, otherwise whether it is about the unit. */
    public Optional<Involvement> involvementOf(UnitId unit, LocalDate day) {
        return addresseeOn(unit, day)
                .map(Addressee::role)
                .or(() -> issued().filter(i -> i.concerned().contains(unit))
                        .filter(i -> !day.isBefore(issuedOn().orElseThrow()))
                        .map(i -> Involvement.CONCERNED));
    }

    /** The unit as whom it was given it, while that holds on the day. */
    public Optional<Addressee> addresseeOn(UnitId unit, LocalDate day) {
        return addressees().stream()
                .filter(addressee -> addressee.unit().equals(unit) && addressee.holdsOn(day))
                .findFirst();
    }

    /** What the unit, as whom it was given it, said of its own share by the day; empty before the directive was issued. */
    public Optional<Share> shareOn(Addressee addressee, LocalDate day) {
        return standingOn(day).map(standing -> new Sharing(ledger, terms(), standing).of(addressee));
    }

    /** The same of the unit, while the directive is given to it on the day. */
    public Optional<Share> shareOn(UnitId unit, LocalDate day) {
        return addresseeOn(unit, day).flatMap(addressee -> shareOn(addressee, day));
    }

    /** What each unit said of its own share by the day, of those that it is given to then: who leads comes first. */
    public List<Share> sharesOn(LocalDate day) {
        return addressees().stream()
                .filter(addressee -> addressee.holdsOn(day))
                .flatMap(addressee -> shareOn(addressee, day).stream())
                .toList();
    }

    /** What was reported of its progress by the day, in the order in which it was said. */
    public Stream<Line<DirectiveProgressReported>> progressBy(LocalDate day) {
        return ledger.of(DirectiveProgressReported.class)
                .filter(line -> !terms().dayOf(line).isAfter(day));
    }

    /** How it stands on that day; empty before it was issued. */
    public Optional<Standing> standingOn(LocalDate day) {
        return issuedOn()
                .filter(issuedOn -> !day.isBefore(issuedOn))
                .map(issuedOn -> Course.by(day, ledger).standing());
    }

    /** The report that it is done, while it waits for an answer or was accepted, as that stands on the day. */
    public Optional<Line<DirectiveReportedDone>> doneReportOn(LocalDate day) {
        return Course.by(day, ledger).report();
    }

    /** The last of what was said by the day of its being done: a report, its answer, or a withdrawal. */
    public Optional<Line<DirectiveEvent>> lastStepBy(LocalDate day) {
        return Course.by(day, ledger).last();
    }

    /** Whether the accepted report was corrected after it was accepted, and nobody has accepted it since. */
    public boolean isReportCorrectedSinceAccepted(LocalDate day) {
        return lastStepBy(day)
                .filter(step -> step.event() instanceof DirectiveAccepted)
                .flatMap(step -> doneReportOn(day).filter(report -> entries().isAfter(report.id(), step.id())))
                .isPresent();
    }

    /** What nobody has said of it by the day. */
    public Set<Lack> lacksOn(LocalDate day) {
        Set<Lack> lacks = EnumSet.noneOf(Lack.class);
        if (assignmentOn(day).isEmpty()) {
            lacks.add(Lack.ASSIGNEE);
        }
        if (deadlineOn(day).isEmpty()) {
            lacks.add(Lack.DEADLINE);
        }
        if (sourceOn(day).isEmpty()) {
            lacks.add(Lack.SOURCE);
        }
        return lacks;
    }

    private Terms terms() {
        return Terms.in(ledger);
    }
}
