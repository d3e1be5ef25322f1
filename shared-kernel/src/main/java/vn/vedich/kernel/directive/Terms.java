package vn.vedich.kernel.directive;

import static vn.vedich.kernel.ledger.Tells.when;

import java.time.LocalDate;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineSet;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAmended;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveSourceNamed;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWholeNamed;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** What a directive says from which day on. Nothing is said of it before the day on which it was issued. */
record Terms(
        LocalDate issuedOn,
        Dated<Text> texts,
        Dated<Assignment> assignments,
        Dated<DayOrMonth> deadlines,
        Dated<ConclusionOf> sources,
        Dated<DirectiveId> wholes) {

    static Terms in(Ledger<DirectiveEvent> ledger) {
        LocalDate issuedOn =
                ledger.of(DirectiveIssued.class).findFirst().map(Line::day).orElse(LocalDate.MIN);
        return new Terms(
                issuedOn,
                Dated.of(ledger.told(
                        when(DirectiveIssued.class, (line, e) -> line.says(from(line, issuedOn), e.text())),
                        when(DirectiveAmended.class, (line, e) -> line.says(from(line, issuedOn), e.text())))),
                Dated.of(ledger.told(
                        when(DirectiveIssued.class, (line, e) -> line.says(from(line, issuedOn), e.assignment())),
                        when(DirectiveAssigned.class, (line, e) -> line.says(from(line, issuedOn), e.assignment())),
                        when(DirectiveReassigned.class, (line, e) -> line.says(from(line, issuedOn), e.assignment())))),
                Dated.of(ledger.told(
                        when(DirectiveIssued.class, (line, e) -> line.says(from(line, issuedOn), e.deadline())),
                        when(DeadlineSet.class, (line, e) -> line.says(from(line, issuedOn), e.deadline())),
                        when(DeadlineExtended.class, (line, e) -> line.says(from(line, issuedOn), e.deadline())))),
                Dated.of(ledger.told(
                        when(DirectiveIssued.class, (line, e) -> line.says(from(line, issuedOn), e.source())),
                        when(DirectiveSourceNamed.class, (line, e) -> line.says(from(line, issuedOn), e.source())))),
                Dated.of(ledger.told(
                        when(DirectiveWholeNamed.class, (line, e) -> line.says(from(line, issuedOn), e.whole())))));
    }

    /** The day of a line; of a month the first on which the directive was there. */
    LocalDate dayOf(Line<? extends DirectiveEvent> line) {
        return from(line, issuedOn);
    }

    private static LocalDate from(Line<?> line, LocalDate issuedOn) {
        return line.day().isBefore(issuedOn) ? issuedOn : line.day();
    }
}
